using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>Words of the fields that decide what tokens of a scope are like.</summary>
internal static class TokenFieldTexts
{
    public static readonly Text Tokens = new("Token", "Token", "Tokens");
    public static readonly Text TokenForm = new("Tokentype", "Tokentype", "Token type");
    public static readonly Text SelfContained = new(
        "Lesbart (JWT)",
        "Lesbart (JWT)",
        "Self-contained (JWT)"
    );
    public static readonly Text SelfContainedHelp = new(
        "API-et kontrollerer tokenet selv. Riktig for de fleste.",
        "API-et kontrollerer tokenet sjølv. Rett for dei fleste.",
        "The API verifies the token itself. Right for most."
    );
    public static readonly Text Opaque = new(
        "Uten lesbart innhold (opaque)",
        "Utan lesbart innhald (opaque)",
        "Opaque"
    );
    public static readonly Text OpaqueHelp = new(
        "API-et må spørre oss hva tokenet sier, hver gang.",
        "API-et må spørje oss kva tokenet seier, kvar gong.",
        "The API has to ask us what the token says, each time."
    );
    public static readonly Text Audience = new(
        "Fast mottaker (aud)",
        "Fast mottakar (aud)",
        "Fixed audience (aud)"
    );
    public static readonly Text AudienceHelp = new(
        "Alle token med scopet får denne verdien i aud, for eksempel adressen til API-et. La feltet stå tomt for å la klienten velge.",
        "Alle token med scopet får denne verdien i aud, til dømes adressa til API-et. La feltet stå tomt for å la klienten velje.",
        "Every token with the scope has this value in aud, such as the API's address. Leave it empty to let the client choose."
    );
    public static readonly Text Bound = new(
        "Krev token bundet til klientens nøkkel (DPoP)",
        "Krev token som er bunde til nøkkelen til klienten (DPoP)",
        "Require tokens bound to the client's key (DPoP)"
    );
    public static readonly Text BoundHelp = new(
        "Et token som kommer på avveie, kan da ikke brukes av andre. Klientene må støtte DPoP.",
        "Eit token på avvegar kan då ikkje nyttast av andre. Klientane må støtte DPoP.",
        "A token that goes astray can then not be used by others. The clients have to support DPoP."
    );
    public static readonly Text SignIn = new(
        "Bare for innlogging av personer",
        "Berre for innlogging av personar",
        "Only for signing people in"
    );
    public static readonly Text SignInHelp = new(
        "Dette gjelder ID-porten og Ansattporten og betyr ingenting for Maskinporten.",
        "Dette gjeld ID-porten og Ansattporten og har ingenting å seie for Maskinporten.",
        "This concerns ID-porten and Ansattporten and means nothing to Maskinporten."
    );
    public static readonly Text MaxAuthorization = new(
        "Lengste levetid for autorisasjonen (sekunder)",
        "Lengste levetid for autorisasjonen (sekund)",
        "Maximum authorization lifetime (seconds)"
    );
    public static readonly Text MaxAuthorizationHelp = new(
        "Hvor lenge innloggingen gjelder før brukeren må logge inn igjen. La feltet stå tomt for ingen egen grense.",
        "Kor lenge innlogginga gjeld før brukaren må logge inn att. La feltet stå tomt for inga eiga grense.",
        "How long the sign-in lasts before the user must sign in again. Leave it empty for no limit of its own."
    );
    public static readonly Text UserConsent = new(
        "Krev samtykke fra brukeren",
        "Krev samtykke frå brukaren",
        "Require the user's consent"
    );
    public static readonly Text UserConsentHelp = new(
        "Brukeren blir spurt før en klient får tokenet.",
        "Brukaren blir spurd før ein klient får tokenet.",
        "The user is asked before a client gets the token."
    );
    public static readonly Text UserAuthentication = new(
        "Krev at en bruker er logget inn",
        "Krev at ein brukar er logga inn",
        "Require that a user has signed in"
    );
    public static readonly Text UserAuthenticationHelp = new(
        "Scopet kan ikke gis til en klient alene.",
        "Scopet kan ikkje bli gitt til ein klient åleine.",
        "The scope cannot be given to a client on its own."
    );
    public static readonly Text Pseudonymous = new(
        "Token uten fødselsnummer",
        "Token utan fødselsnummer",
        "Tokens without national identity numbers"
    );
    public static readonly Text PseudonymousHelp = new(
        "Brukeren får et pseudonym i tokenet.",
        "Brukaren får eit pseudonym i tokenet.",
        "The user is given a pseudonym in the token."
    );
}
