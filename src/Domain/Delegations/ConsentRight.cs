namespace Portvakt.Domain.Delegations;

/// <summary>One thing that was consented to.</summary>
/// <param name="Actions">What may be done, usually consent alone.</param>
/// <param name="Resources">With what.</param>
/// <param name="Metadata">Values that narrow it down, such as a year.</param>
public sealed record ConsentRight(
    IReadOnlyList<string> Actions,
    IReadOnlyList<ConsentResource> Resources,
    IReadOnlyDictionary<string, string> Metadata
);
