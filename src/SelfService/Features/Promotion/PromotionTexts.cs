using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Promotion;

/// <summary>Words of the page that takes an integration over to production.</summary>
internal static class PromotionTexts
{
    public static readonly Text Integrations = new(
        "Integrasjoner",
        "Integrasjonar",
        "Integrations"
    );
    public static readonly Text Title = new(
        "Ta i bruk i produksjon",
        "Ta i bruk i produksjon",
        "Take into production"
    );
    public static readonly Text Promote = Title;
    public static readonly Text Intro = new(
        "Integrasjonen «{0}» blir opprettet i {2} med de samme innstillingene som i {1}. Nøkler blir ikke med.",
        "Integrasjonen «{0}» blir oppretta i {2} med dei same innstillingane som i {1}. Nøklar blir ikkje med.",
        "The integration “{0}” is created in {2} with the same settings as in {1}. Keys are not carried over."
    );
    public static readonly Text IntroTwin = new(
        "Integrasjonen «{0}» er allerede i bruk i {1}. Her ser du hva som er ulikt.",
        "Integrasjonen «{0}» er alt i bruk i {1}. Her ser du kva som er ulikt.",
        "The integration “{0}” is already in use in {1}. Here is what differs."
    );
    public static readonly Text Checklist = new("Sjekkliste", "Sjekkliste", "Checklist");
    public static readonly Text Left = new("Gjenstår", "Står att", "To do");
    public static readonly Text Tested = new(
        "Integrasjonen har hentet token i test",
        "Integrasjonen har henta token i test",
        "The integration has fetched tokens in test"
    );
    public static readonly Text NotTested = new(
        "Den har ikke hentet token i {0}. Prøv den der først, så vet du at oppsettet virker.",
        "Han har ikkje henta token i {0}. Prøv han der først, så veit du at oppsettet verkar.",
        "It has not fetched tokens in {0}. Try it there first, so that you know that the set-up works."
    );
    public static readonly Text Terms = new(
        "Virksomheten har godtatt bruksvilkårene",
        "Verksemda har godteke bruksvilkåra",
        "Your organisation has accepted the terms of use"
    );
    public static readonly Text Rights = new(
        "Du har rettigheten i produksjon",
        "Du har retten i produksjon",
        "You have the right in production"
    );
    public static readonly Text Mercantile = new(
        "Virksomheten har oppdaterte merkantile data",
        "Verksemda har oppdaterte merkantile data",
        "Your organisation has current mercantile data"
    );
    public static readonly Text FillMercantile = new(
        "Gå til merkantile data",
        "Gå til merkantile data",
        "Go to mercantile data"
    );
    public static readonly Text Point = new(
        "Virksomheten har et bekreftet varslingspunkt",
        "Verksemda har eit stadfesta varslingspunkt",
        "Your organisation has a confirmed notification point"
    );
    public static readonly Text AddPoint = new(
        "Gå til varslingspunkter",
        "Gå til varslingspunkt",
        "Go to notification points"
    );
    public static readonly Text Access = new(
        "Virksomheten har tilgang til scopene",
        "Verksemda har tilgang til scopa",
        "Your organisation has access to the scopes"
    );
    public static readonly Text AccessLacking = new(
        "Tilgangen i test gjelder ikke i {0}. Integrasjonen kan opprettes nå, men får token for disse først når tilbyderen har gitt tilgang.",
        "Tilgangen i test gjeld ikkje i {0}. Integrasjonen kan opprettast no, men får token for desse først når tilbydaren har gitt tilgang.",
        "Access in test does not count in {0}. The integration can be created now, but gets tokens for these only once their providers have granted access."
    );
    public static readonly Text ScopesKnown = new(
        "Scopene finnes i produksjon",
        "Scopa finst i produksjon",
        "The scopes exist in production"
    );
    public static readonly Text LeftBehind = new(
        "Disse finnes ikke i {0}, eller er ikke synlige for dere der, og blir ikke med: {1}.",
        "Desse finst ikkje i {0}, eller er ikkje synlege for dykk der, og blir ikkje med: {1}.",
        "These do not exist in {0}, or are not visible to you there, and are not carried over: {1}."
    );
    public static readonly Text NewKey = new(
        "Nytt nøkkelpar for produksjon",
        "Nytt nøkkelpar for produksjon",
        "A new key pair for production"
    );
    public static readonly Text NewKeyWhat = new(
        "Lag et nytt nøkkelpar og legg til den offentlige delen etterpå. Nøkler som er brukt i test, blir avvist.",
        "Lag eit nytt nøkkelpar og legg til den offentlege delen etterpå. Nøklar som er brukte i test, blir avviste.",
        "Create a new key pair and add its public part afterwards. Keys that were used in test are refused."
    );
    public static readonly Text SideBySide = new("Side om side", "Side om side", "Side by side");
    public static readonly Text What = new("Innstilling", "Innstilling", "Setting");
    public static readonly Text Difference = new("Forskjell", "Skilnad", "Difference");
    public static readonly Text Differs = new("Ulik", "Ulik", "Different");
    public static readonly Text Same = new("Lik", "Lik", "Same");
    public static readonly Text Nothing = new("Ingen", "Ingen", "None");
    public static readonly Text Name = new("Navn", "Namn", "Name");
    public static readonly Text Description = new("Beskrivelse", "Skildring", "Description");
    public static readonly Text Kind = new("Difi-tjeneste", "Integrasjonstype", "Integration type");
    public static readonly Text ClientId = new("Klient-ID", "Klient-ID", "Client ID");
    public static readonly Text NewClientId = new(
        "Ny, lages når du tar den i bruk",
        "Ny, blir laga når du tek han i bruk",
        "New, created when you take it into production"
    );
    public static readonly Text Issuer = new("Utsteder (issuer)", "Utferdar (issuer)", "Issuer");
    public static readonly Text TokenEndpoint = new(
        "Tokenendepunkt",
        "Tokenendepunkt",
        "Token endpoint"
    );
    public static readonly Text Keys = new("Nøkler", "Nøklar", "Keys");
    public static readonly Text NoKey = new("Ingen nøkkel", "Ingen nøkkel", "No key");
    public static readonly Text OneKey = new("1 nøkkel", "1 nøkkel", "1 key");
    public static readonly Text ManyKeys = new("{0} nøkler", "{0} nøklar", "{0} keys");
    public static readonly Text NoKeys = new("Blir ikke med", "Blir ikkje med", "Not carried over");
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
    public static readonly Text Team = new("Team", "Team", "Team");
    public static readonly Text Tags = new("Merkelapper", "Merkelappar", "Tags");
    public static readonly Text RedirectUris = new(
        "Adresser etter innlogging",
        "Adresser etter innlogging",
        "Addresses after sign-in"
    );
    public static readonly Text PostLogout = new(
        "Adresser etter utlogging",
        "Adresser etter utlogging",
        "Addresses after sign-out"
    );
    public static readonly Text Frontchannel = new(
        "Adresse for felles utlogging",
        "Adresse for felles utlogging",
        "Address for single sign-out"
    );
    public static readonly Text AddressesHelp = new(
        "Bytt ut adressene fra test med dem som gjelder i produksjon. Én på hver linje.",
        "Byt ut adressene frå test med dei som gjeld i produksjon. Éi på kvar linje.",
        "Replace the addresses of test with those of production. One on each line."
    );
    public static readonly Text NotOn = new(
        "Ikke på integrasjonen",
        "Ikkje på integrasjonen",
        "Not on the integration"
    );
    public static readonly Text NotInProd = new(
        "Blir ikke med",
        "Blir ikkje med",
        "Not carried over"
    );
    public static readonly Text TakeOver = new("Ta i bruk", "Ta i bruk", "Take into use");
    public static readonly Text NameThere = new(
        "Navn i produksjon",
        "Namn i produksjon",
        "Name in production"
    );
    public static readonly Text ToTwin = new(
        "Til integrasjonen i {0}",
        "Til integrasjonen i {0}",
        "Go to the integration in {0}"
    );
    public static readonly Text Done = new(
        "Integrasjonen er opprettet i {0}. Legg til en ny nøkkel, så kan den hente token.",
        "Integrasjonen er oppretta i {0}. Legg til ein ny nøkkel, så kan han hente token.",
        "The integration is created in {0}. Add a new key, and it can fetch tokens."
    );
    public static readonly Text DonePublic = new(
        "Integrasjonen er opprettet i {0}.",
        "Integrasjonen er oppretta i {0}.",
        "The integration is created in {0}."
    );
}
