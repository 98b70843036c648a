using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>What the page of a scope shows.</summary>
public sealed record ScopeModel(EnvironmentName Environment, Scope Scope, AccessesFound Accesses)
{
    /// <summary>The owner's name.</summary>
    public required string Owner { get; init; }

    public required DateTimeOffset Now { get; init; }

    /// <summary>Accesses whose removal can still be undone.</summary>
    public required IReadOnlyList<AccessRow> RemovedLately { get; init; }

    /// <summary>How many ask for access and have no answer yet.</summary>
    public required int Requests { get; init; }

    /// <summary>Why the scope and its accesses cannot be changed now.</summary>
    public required Problem? Refusal { get; init; }

    /// <summary>The address of a page of the same search among the accesses.</summary>
    public string Address(int page) =>
        $"{Links.Scope(Environment, Scope.Id)}?q={Uri.EscapeDataString(Accesses.Query)}&side={page}";
}
