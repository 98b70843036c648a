using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.SelfService.Features.Catalogue;

/// <summary>What is searched for in the catalogue.</summary>
/// <param name="Words">In the names, descriptions and owners' names.</param>
/// <param name="Owner">The number of an owner; empty for all.</param>
/// <param name="Access">Null for all.</param>
public sealed record CatalogueFilter(string Words, string Owner, CatalogueAccess? Access)
{
    /// <summary>What the choices of <see cref="Access"/> are called in addresses.</summary>
    public static readonly WordList<CatalogueAccess> AccessWords = new(
        (CatalogueAccess.Own, "vare"),
        (CatalogueAccess.Open, "apne"),
        (CatalogueAccess.OnRequest, "forespor")
    );

    /// <summary>As the address says; a choice that there is not is none.</summary>
    public static CatalogueFilter Read(string? words, string? owner, string? access) =>
        new(
            (words ?? "").Trim(),
            (owner ?? "").Trim(),
            AccessWords.TryFind(access, out var found) ? found : null
        );

    /// <summary>The word of the access; null for all.</summary>
    public string? AccessWord => Access is { } access ? AccessWords.Of(access) : null;

    public bool Narrows => Words.Length > 0 || Owner.Length > 0 || Access is not null;

    /// <summary>The address of a page of the same search.</summary>
    public string Address(EnvironmentName environment, int page) =>
        $"{Links.Catalogue(environment)}?q={Uri.EscapeDataString(Words)}"
        + $"&eier={Uri.EscapeDataString(Owner)}&tilgang={AccessWord}&side={page}";

    /// <summary>Whether a scope is searched for: every word is found somewhere.</summary>
    public bool Fits(CatalogueRow row)
    {
        var scope = row.Scope;
        if (Owner.Length > 0 && scope.Owner.ToString() != Owner)
            return false;
        if (Access is { } access && !IsOf(access, row.Standing))
            return false;
        string[] texts =
        [
            scope.Name.Value,
            row.OwnerName,
            scope.Owner.Value,
            scope.Owner.Grouped,
            .. All(scope.Description),
            .. All(scope.LongDescription),
        ];
        return Words
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .All(word =>
                texts.Any(text => text.Contains(word, StringComparison.OrdinalIgnoreCase))
            );
    }

    private static IEnumerable<string> All(LanguageMap? texts) =>
        texts is null ? [] : texts.Tagged.Values.Append(texts.Default);

    private static bool IsOf(CatalogueAccess access, CatalogueStanding standing) =>
        access switch
        {
            CatalogueAccess.Own => standing
                is CatalogueStanding.Own
                    or CatalogueStanding.Granted
                    or CatalogueStanding.Requested,
            CatalogueAccess.Open => standing is CatalogueStanding.Open,
            _ => standing is CatalogueStanding.OnRequest or CatalogueStanding.ServiceDesk,
        };
}
