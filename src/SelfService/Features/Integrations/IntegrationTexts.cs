using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>Words of one integration's page, some of which the list has too.</summary>
internal static class IntegrationTexts
{
    public static readonly Text New = new("Ny integrasjon", "Ny integrasjon", "New integration");
    public static readonly Text Integration = new("Integrasjon", "Integrasjon", "Integration");
    public static readonly Text Name = new("Navn", "Namn", "Name");
    public static readonly Text Kind = new("Difi-tjeneste", "Integrasjonstype", "Integration type");
    public static readonly Text Key = new("Nøkkel", "Nøkkel", "Key");
    public static readonly Text State = new("Status", "Status", "State");
    public static readonly Text Created = new("Opprettet", "Oppretta", "Created");

    public static readonly Text ToScopes = new(
        "Se og endre scopes",
        "Sjå og endre scope",
        "See and change scopes"
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
        "Levetid for token",
        "Levetid for token",
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
