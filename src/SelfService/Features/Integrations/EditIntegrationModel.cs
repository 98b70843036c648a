using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>What the form "Endre" shows.</summary>
/// <param name="Blocked">Why it cannot be sent; null when it can.</param>
public sealed record EditIntegrationModel(
    Integration Integration,
    IntegrationForm Form,
    IReadOnlyList<Problem> Problems,
    Problem? Blocked
);
