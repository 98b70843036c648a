using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>What narrows and orders the list, as its address says it.</summary>
/// <param name="Query">A part of the name or the description.</param>
/// <param name="Prefix">Null for all prefixes.</param>
/// <param name="Inactive">Whether deactivated ones are there too.</param>
public sealed record ScopeFilter(string Query, string? Prefix, ScopeOrder Order, bool Inactive)
{
    private static readonly WordList<ScopeOrder> Orders = new(
        (ScopeOrder.Name, "navn"),
        (ScopeOrder.Accesses, "tilganger"),
        (ScopeOrder.Requests, "foresporsler"),
        (ScopeOrder.Newest, "nyest")
    );

    public static ScopeFilter Read(
        string? query,
        string? prefix,
        string? order,
        string? inactive
    ) =>
        new(
            (query ?? "").Trim(),
            PlainText.Optional(prefix),
            Orders.TryFind(order, out var chosen) ? chosen : ScopeOrder.Name,
            inactive is not null
        );

    /// <summary>Whether it asks for anything but what the list opens with.</summary>
    public bool IsSet =>
        Query.Length > 0 || Prefix is not null || Order != ScopeOrder.Name || Inactive;

    public string OrderWord => Orders.Of(Order);

    public static string Word(ScopeOrder order) => Orders.Of(order);

    /// <summary>The address of a page of the same list.</summary>
    public string Address(string list, int page) =>
        $"{list}?q={Uri.EscapeDataString(Query)}&prefiks={Uri.EscapeDataString(Prefix ?? "")}"
        + $"&sorter={OrderWord}{(Inactive ? "&deaktiverte=ja" : "")}&side={page}";
}
