using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>What the form shows.</summary>
/// <param name="Pasted">What was pasted; empty when it was private.</param>
/// <param name="Blocked">Why it cannot be sent; null when it can.</param>
public sealed record AddKeysModel(
    Integration Integration,
    string Pasted,
    IReadOnlyList<Problem> Problems,
    Problem? Blocked
);
