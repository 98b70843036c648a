using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>A client that is about to be deactivated.</summary>
/// <param name="Blocked">Why it cannot be done; null when it can.</param>
public sealed record DeactivateModel(
    Integration Integration,
    IReadOnlyList<Problem> Problems,
    Problem? Blocked
);
