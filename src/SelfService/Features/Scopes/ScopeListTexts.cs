using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>Words of searching and ordering "Mine API".</summary>
internal static class ScopeListTexts
{
    public static readonly Text AllPrefixes = new("Alle", "Alle", "All");
    public static readonly Text SortBy = new("Sorter etter", "Sorter etter", "Sort by");
    public static readonly Text ByName = new("Navn", "Namn", "Name");
    public static readonly Text ByAccesses = new(
        "Flest tilganger",
        "Flest tilgangar",
        "Most organisations with access"
    );
    public static readonly Text ByRequests = new(
        "Flest forespørsler",
        "Flest førespurnader",
        "Most requests"
    );
    public static readonly Text ByAge = new("Nyest først", "Nyast først", "Newest first");
    public static readonly Text ShowInactive = new(
        "Vis også deaktiverte",
        "Vis òg deaktiverte",
        "Show deactivated ones too"
    );
    public static readonly Text Requests = new("Forespørsler", "Førespurnader", "Requests");
    public static readonly Text RequestsFor = new(
        "{0} forespørsler om {1}",
        "{0} førespurnader om {1}",
        "{0} requests for {1}"
    );
    public static readonly Text Waiting = new(
        "{0} med forespørsler som venter",
        "{0} med førespurnader som ventar",
        "{0} with requests waiting"
    );
    public static readonly Text HiddenCount = new(
        "{0} deaktiverte er skjult",
        "{0} deaktiverte er skjulte",
        "{0} deactivated ones are hidden"
    );
    public static readonly Text OnlyHidden = new(
        "Alt som passer, er deaktivert ({0}).",
        "Alt som passar, er deaktivert ({0}).",
        "All that matches is deactivated ({0})."
    );
    public static readonly Text OnlyHiddenWhat = new(
        "Ta med de deaktiverte for å se dem.",
        "Ta med dei deaktiverte for å sjå dei.",
        "Include the deactivated ones to see them."
    );
    public static readonly Text NoneOfPrefix = new(
        "Ingen av scopene har prefikset {0}.",
        "Ingen av scopa har prefikset {0}.",
        "No scope has the prefix {0}."
    );
}
