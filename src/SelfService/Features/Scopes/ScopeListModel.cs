using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>What "Mine API" shows.</summary>
public sealed record ScopeListModel(
    EnvironmentName Environment,
    ScopeFilter Filter,
    ScopeList Found,
    DateTimeOffset Now
)
{
    /// <summary>Those of this page of the list.</summary>
    public required IReadOnlyList<ScopeRow> Rows { get; init; }

    public required int Page { get; init; }

    public required int Pages { get; init; }

    /// <summary>Why no scope can be made now.</summary>
    public required Problem? Refusal { get; init; }

    /// <summary>How many of those found have requests without an answer.</summary>
    public int Waiting => Found.Rows.Count(row => row.Requests > 0);

    /// <summary>The same list with deactivated ones.</summary>
    public string WithInactive =>
        (Filter with { Inactive = true }).Address(Links.Scopes(Environment), 1);

    /// <summary>The address of a page of the same list.</summary>
    public string Address(int page) => Filter.Address(Links.Scopes(Environment), page);
}
