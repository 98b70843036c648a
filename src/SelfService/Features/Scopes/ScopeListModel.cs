using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>What "Mine API" shows.</summary>
public sealed record ScopeListModel(
    EnvironmentName Environment,
    string Query,
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

    /// <summary>The address of a page of the same search.</summary>
    public string Address(int page) =>
        $"{Links.Scopes(Environment)}?q={Uri.EscapeDataString(Query)}&side={page}";
}
