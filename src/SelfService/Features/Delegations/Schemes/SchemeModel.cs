using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;

namespace Portvakt.SelfService.Features.Delegations.Schemes;

/// <summary>The form of a scheme.</summary>
/// <param name="Scheme">What is changed; null for a new one.</param>
/// <param name="Delegations">How many have delegated it.</param>
public sealed record SchemeModel(
    EnvironmentName Environment,
    DelegationScheme? Scheme,
    int Delegations,
    IReadOnlyList<Scope> Scopes,
    IReadOnlyList<Problem> Problems
)
{
    public required string? Title { get; init; }

    public required string? Description { get; init; }

    /// <summary>The names that are ticked.</summary>
    public required IReadOnlyList<string> Chosen { get; init; }

    /// <summary>Why the form cannot be sent; null when it can.</summary>
    public required Problem? Refusal { get; init; }
}
