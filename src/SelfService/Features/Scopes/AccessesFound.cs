namespace Portvakt.SelfService.Features.Scopes;

/// <summary>Those who have access, as far as a page shows them.</summary>
/// <param name="Total">How many have access.</param>
/// <param name="Matching">How many of them the search found.</param>
public sealed record AccessesFound(
    IReadOnlyList<AccessRow> Rows,
    int Total,
    int Matching,
    string Query,
    int Page,
    int Pages
)
{
    /// <summary>From how many on there is a search.</summary>
    public const int Many = 10;
}
