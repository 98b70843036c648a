using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>Words of the list and of one integration's page.</summary>
internal static class IntegrationTexts
{
    public static readonly Text Integrations = new(
        "Integrasjoner",
        "Integrasjonar",
        "Integrations"
    );
    public static readonly Text New = new("Ny integrasjon", "Ny integrasjon", "New integration");
    public static readonly Text SearchFor = new(
        "Navn eller klient-ID",
        "Namn eller klient-ID",
        "Name or client id"
    );
    public static readonly Text Name = new("Navn", "Namn", "Name");
    public static readonly Text Kind = new("Difi-tjeneste", "Difi-teneste", "Difi service");
    public static readonly Text ClientId = new("Klient-ID", "Klient-ID", "Client id");
    public static readonly Text Key = new("Nøkkel", "Nøkkel", "Key");
    public static readonly Text State = new("Status", "Status", "State");
    public static readonly Text Created = new("Opprettet", "Oppretta", "Created");
    public static readonly Text Active = new("Aktiv", "Aktiv", "Active");
    public static readonly Text Inactive = new("Deaktivert", "Deaktivert", "Deactivated");
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
        "Once your organisation has integrations here, this list shows them with key and state."
    );
    public static readonly Text NoMatch = new(
        "Ingen av integrasjonene har «{0}» i navnet eller klient-ID-en.",
        "Ingen av integrasjonane har «{0}» i namnet eller klient-ID-en.",
        "No integration has “{0}” in its name or client id."
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

    public static readonly Text About = new(
        "Om integrasjonen",
        "Om integrasjonen",
        "About the integration"
    );
    public static readonly Text Description = new("Beskrivelse", "Skildring", "Description");
    public static readonly Text Issuer = new("Utsteder (issuer)", "Utferdar (issuer)", "Issuer");
    public static readonly Text TokenEndpoint = new(
        "Tokenendepunkt",
        "Tokenendepunkt",
        "Token endpoint"
    );
    public static readonly Text Lifetime = new(
        "Levetid på token",
        "Levetid på token",
        "Token lifetime"
    );
    public static readonly Text Seconds = new("{0} sekunder", "{0} sekund", "{0} seconds");
    public static readonly Text DefaultLifetime = new(
        "120 sekunder (standard)",
        "120 sekund (standard)",
        "120 seconds (default)"
    );
    public static readonly Text CreatedNotice = new(
        "Integrasjonen er opprettet. Legg til en nøkkel, så kan den hente token.",
        "Integrasjonen er oppretta. Legg til ein nøkkel, så kan han hente token.",
        "The integration is created. Add a key, and it can fetch tokens."
    );
    public static readonly Text NoToken = new(
        "Får integrasjonen ikke token?",
        "Får integrasjonen ikkje token?",
        "Does the integration get no token?"
    );
    public static readonly Text Explain = new(
        "Forklar et avslag",
        "Forklar eit avslag",
        "Explain a refusal"
    );
}
