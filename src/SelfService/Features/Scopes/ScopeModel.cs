using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>What the page of a scope shows.</summary>
public sealed record ScopeModel(
    EnvironmentName Environment,
    Scope Scope,
    IReadOnlyList<AccessRow> Accesses
)
{
    /// <summary>The owner's name.</summary>
    public required string Owner { get; init; }

    public required DateTimeOffset Now { get; init; }

    /// <summary>Why accesses cannot be changed now.</summary>
    public required Problem? Refusal { get; init; }
}
