using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Delegations;

/// <summary>A page of the delegations that a search finds.</summary>
/// <param name="Query">What is searched for; empty for all.</param>
/// <param name="Rows">Those of the page.</param>
/// <param name="Total">How many there are before the search.</param>
public sealed record DelegationPart(
    string Query,
    IReadOnlyList<DelegationRow> Rows,
    Paged Paged,
    int Total
)
{
    /// <param name="asked">The page, from 1; null for the first.</param>
    public static DelegationPart Of(IReadOnlyList<DelegationRow> all, string? query, int? asked)
    {
        var text = query?.Trim() ?? "";
        var found = all.Where(row => row.Matches(text)).ToList();
        var paged = Paged.Of(found.Count, asked);
        return new DelegationPart(text, [.. paged.Part(found)], paged, all.Count);
    }

    /// <summary>The address of a page of the same search.</summary>
    public string Address(string list, int page) => Links.Page(list, page, Links.Search(Query));
}
