using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>Words of the list of integrations.</summary>
internal static class ListTexts
{
    public static readonly Text SearchFor = new(
        "Navn, klient-ID eller merkelapp",
        "Namn, klient-ID eller merkelapp",
        "Name, client ID or tag"
    );
    public static readonly Text NoneYet = new(
        "Virksomheten har ingen integrasjoner i {0} ennå.",
        "Verksemda har ingen integrasjonar i {0} enno.",
        "Your organisation has no integrations in {0} yet."
    );
    public static readonly Text NoneYetWhat = new(
        "En integrasjon er klienten som henter token. Opprett en, velg scopene den skal bruke, og legg til nøkkelen den signerer med.",
        "Ein integrasjon er klienten som hentar token. Opprett ein, vel scopa han skal bruke, og legg til nøkkelen han signerer med.",
        "An integration is the client that fetches tokens. Create one, choose the scopes it will use, and add the key it signs with."
    );
    public static readonly Text NoneYetHere = new(
        "Når virksomheten får integrasjoner her, står de i denne listen med nøkkel og status.",
        "Når verksemda får integrasjonar her, står dei i denne lista med nøkkel og status.",
        "Once your organisation has integrations here, this list shows them with key and status."
    );
    public static readonly Text NoMatch = new(
        "Ingen av integrasjonene har «{0}» i navnet, klient-ID-en eller en merkelapp.",
        "Ingen av integrasjonane har «{0}» i namnet, klient-ID-en eller ein merkelapp.",
        "No integration has “{0}” in its name, client ID or tags."
    );
    public static readonly Text NoMatchWhat = new(
        "Søk med færre tegn, eller se alle. Den kan også ligge i et annet miljø.",
        "Søk med færre teikn, eller sjå alle. Han kan også liggje i eit anna miljø.",
        "Search for less, or look at all. It may also be in another environment."
    );
    public static readonly Text ShowAll = new("Vis alle", "Vis alle", "Show all");
    public static readonly Text One = new("1 integrasjon", "1 integrasjon", "1 integration");
    public static readonly Text Many = new(
        "{0} integrasjoner",
        "{0} integrasjonar",
        "{0} integrations"
    );
    public static readonly Text SomeOf = new(
        "{0} av {1} integrasjoner",
        "{0} av {1} integrasjonar",
        "{0} of {1} integrations"
    );
    public static readonly Text OneNeeds = new(
        "1 trenger oppmerksomhet",
        "1 treng merksemd",
        "1 needs attention"
    );
    public static readonly Text SomeNeed = new(
        "{0} trenger oppmerksomhet",
        "{0} treng merksemd",
        "{0} need attention"
    );
    public static readonly Text All = new("Alle", "Alle", "All");
    public static readonly Text Order = new("Sorter etter", "Sorter etter", "Sort by");
    public static readonly Text ByName = new("Navn", "Namn", "Name");
    public static readonly Text ByKeysEnd = new(
        "Nøkkelen som utløper først",
        "Nøkkelen som går ut først",
        "The key that expires first"
    );
    public static readonly Text ByNewest = new("Nyeste", "Nyaste", "Newest");
    public static readonly Text ByLastUsed = new(
        "Lengst siden sist brukt",
        "Lengst sidan sist brukt",
        "Longest since last used"
    );
    public static readonly Text Unused = new(
        "Ingen token på et halvt år",
        "Ingen token på eit halvt år",
        "No token for half a year"
    );
    public static readonly Text NoFit = new(
        "Ingen av integrasjonene passer med filteret.",
        "Ingen av integrasjonane passar med filteret.",
        "No integration fits the filter."
    );
    public static readonly Text NeedsNoKey = new("Trenger ingen", "Treng ingen", "Needs none");
    public static readonly Text KeyExpires = new(
        "Nøkkelen utløper",
        "Nøkkelen går ut",
        "Key expires"
    );
}
