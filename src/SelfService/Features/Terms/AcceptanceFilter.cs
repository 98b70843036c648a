using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Terms;

/// <summary>Which organisations the list shows, as its address says it.</summary>
/// <param name="Query">In name or number; empty for all.</param>
/// <param name="Word">The standing as the address writes it, or <see cref="Lacking"/>; empty for all.</param>
/// <param name="Version">Those who have accepted it; empty for all.</param>
public sealed record AcceptanceFilter(string Query, string Word, string Version)
{
    public static readonly WordList<TermsStanding> Standings = new(
        (TermsStanding.Accepted, "i-orden"),
        (TermsStanding.Outdated, "utdatert"),
        (TermsStanding.Never, "aldri")
    );

    /// <summary>All who lack what is in force, whether they accepted something earlier or not.</summary>
    public const string Lacking = "mangler";

    public bool Narrows => Query.Length + Word.Length + Version.Length > 0;

    public static AcceptanceFilter Read(string? query, string? standing, string? version) =>
        new(
            query?.Trim() ?? "",
            standing == Lacking ? Lacking
                : Standings.TryFind(standing, out var known) ? Standings.Of(known)
                : "",
            version?.Trim() ?? ""
        );

    /// <summary>The same search at another address.</summary>
    public string At(string address) =>
        $"{address}?q={Uri.EscapeDataString(Query)}&status={Word}&versjon={Uri.EscapeDataString(Version)}";

    public bool Lets(AcceptanceRow row) =>
        Matches(row)
        && Word switch
        {
            "" => true,
            Lacking => row.Standing != TermsStanding.Accepted,
            _ => Standings.Of(row.Standing) == Word,
        };

    // In memory: SQLite folds the case of a-z only, and names have æ, ø and å.
    private bool Matches(AcceptanceRow row) =>
        Query.Length == 0
        || row.Name.Contains(Query, StringComparison.OrdinalIgnoreCase)
        || row.Number.Value.Contains(
            Query.Replace(" ", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
}
