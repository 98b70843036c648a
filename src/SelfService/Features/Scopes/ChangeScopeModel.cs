using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>What the form of a scope that exists shows.</summary>
public sealed record ChangeScopeModel(
    InstalledEnvironment Environment,
    Scope Scope,
    ScopeFieldValues Values,
    IReadOnlyList<Problem> Problems
)
{
    /// <summary>The languages that texts are asked for in.</summary>
    public required IReadOnlyList<string> Tags { get; init; }

    /// <summary>What the change that was sent would do to clients; empty when nothing waits for a second word.</summary>
    public IReadOnlyList<ScopeConflict> Conflicts { get; init; } = [];

    /// <summary>What stands between scope and clients already.</summary>
    public IReadOnlyList<ScopeConflict> Standing { get; init; } = [];

    /// <summary>Why it cannot be changed now; the form is not shown then.</summary>
    public required Problem? Refusal { get; init; }
}
