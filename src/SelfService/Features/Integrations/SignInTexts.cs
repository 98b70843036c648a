using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>Words of the fields of kinds with which people sign in.</summary>
internal static class SignInTexts
{
    public static readonly Text Heading = new("Innlogging", "Innlogging", "Sign-in");
    public static readonly Text ApplicationType = new(
        "Applikasjonstype",
        "Applikasjonstype",
        "Application type"
    );
    public static readonly Text Web = new("Nettapplikasjon", "Nettapplikasjon", "Web application");
    public static readonly Text WebHelp = new(
        "Kjører på en server og kan holde på en nøkkel eller en hemmelighet.",
        "Køyrer på ein server og kan halde på ein nøkkel eller ein løyndom.",
        "Runs on a server and can keep a key or a secret."
    );
    public static readonly Text Browser = new(
        "Enkeltsideapplikasjon",
        "Einsideapplikasjon",
        "Single-page application"
    );
    public static readonly Text BrowserHelp = new(
        "Kjører i nettleseren til brukeren.",
        "Køyrer i nettlesaren til brukaren.",
        "Runs in the user’s browser."
    );
    public static readonly Text Native = new("App", "App", "Native app");
    public static readonly Text NativeHelp = new(
        "Kjører på en telefon eller en datamaskin, og kan ha adresser med eget skjema.",
        "Køyrer på ein telefon eller ei datamaskin, og kan ha adresser med eige skjema.",
        "Runs on a phone or a computer, and may have addresses with a scheme of its own."
    );
    public static readonly Text Authentication = new(
        "Klientautentisering",
        "Klientautentisering",
        "Client authentication"
    );
    public static readonly Text AuthenticationHelp = new(
        "Slik viser integrasjonen hvem den er når den henter token.",
        "Slik viser integrasjonen kven han er når han hentar token.",
        "How the integration shows who it is when it fetches tokens."
    );
    public static readonly Text OwnKey = new(
        "Egen nøkkel (private_key_jwt)",
        "Eigen nøkkel (private_key_jwt)",
        "Own key (private_key_jwt)"
    );
    public static readonly Text OwnKeyHelp = new(
        "Det sikreste: den private nøkkelen forlater aldri systemet ditt.",
        "Det sikraste: den private nøkkelen går aldri ut av systemet ditt.",
        "The safest: the private key never leaves your system."
    );
    public static readonly Text SecretBasic = new(
        "Hemmelighet i headeren (client_secret_basic)",
        "Løyndom i headeren (client_secret_basic)",
        "Secret in the header (client_secret_basic)"
    );
    public static readonly Text SecretPost = new(
        "Hemmelighet i skjemaet (client_secret_post)",
        "Løyndom i skjemaet (client_secret_post)",
        "Secret in the form (client_secret_post)"
    );
    public static readonly Text SecretHelp = new(
        "Vi lager hemmeligheten og viser den én gang. Den varer i 360 dager.",
        "Vi lagar løyndomen og viser han éin gong. Han varer i 360 dagar.",
        "We create the secret and show it once. It lasts for 360 days."
    );
    public static readonly Text NoSecret = new("Ingen (none)", "Ingen (none)", "None (none)");
    public static readonly Text NoSecretHelp = new(
        "For enkeltsideapplikasjoner og apper, som ikke kan holde på noe hemmelig.",
        "For einsideapplikasjonar og appar, som ikkje kan halde på noko hemmeleg.",
        "For single-page applications and native apps, which cannot keep anything secret."
    );
    public static readonly Text GrantTypes = new("Grant types", "Grant types", "Grant types");
    public static readonly Text CodeHelp = new(
        "Brukeren logger inn, og integrasjonen bytter en kode mot token.",
        "Brukaren loggar inn, og integrasjonen byter ein kode mot token.",
        "The user signs in, and the integration trades a code for tokens."
    );
    public static readonly Text RefreshHelp = new(
        "Integrasjonen kan fornye token uten at brukeren logger inn på nytt.",
        "Integrasjonen kan fornye token utan at brukaren loggar inn på nytt.",
        "The integration can renew tokens without the user signing in again."
    );
    public static readonly Text BearerHelp = new(
        "Integrasjonen henter token uten at noen logger inn.",
        "Integrasjonen hentar token utan at nokon loggar inn.",
        "The integration fetches tokens without anybody signing in."
    );
    public static readonly Text RedirectUris = new(
        "Adresser etter innlogging",
        "Adresser etter innlogging",
        "Addresses after sign-in"
    );
    public static readonly Text RedirectUrisHelp = new(
        "redirect_uri: dit brukeren sendes når innloggingen er ferdig. Én adresse på hver linje, skrevet nøyaktig slik integrasjonen sender den.",
        "redirect_uri: dit brukaren blir send når innlogginga er ferdig. Éi adresse på kvar linje, skriven nøyaktig slik integrasjonen sender henne.",
        "redirect_uri: where users are sent once they have signed in. One address on each line, exactly as the integration sends it."
    );
    public static readonly Text PostLogout = new(
        "Adresser etter utlogging",
        "Adresser etter utlogging",
        "Addresses after sign-out"
    );
    public static readonly Text PostLogoutHelp = new(
        "post_logout_redirect_uri: dit brukeren sendes etter å ha logget ut. Én adresse på hver linje.",
        "post_logout_redirect_uri: dit brukaren blir send etter å ha logga ut. Éi adresse på kvar linje.",
        "post_logout_redirect_uri: where users are sent once they have signed out. One address on each line."
    );
    public static readonly Text Frontchannel = new(
        "Adresse for felles utlogging",
        "Adresse for felles utlogging",
        "Address for single sign-out"
    );
    public static readonly Text FrontchannelHelp = new(
        "frontchannel_logout_uri: kalles når brukeren logger ut et annet sted. Må ligge på samme nettsted som en av adressene etter innlogging.",
        "frontchannel_logout_uri: blir kalla når brukaren loggar ut ein annan stad. Må liggje på same nettstad som ei av adressene etter innlogging.",
        "frontchannel_logout_uri: called when the user signs out elsewhere. Must be on the same site as one of the addresses after sign-in."
    );
    public static readonly Text More = new(
        "Flere innstillinger",
        "Fleire innstillingar",
        "More settings"
    );
    public static readonly Text SessionRequired = new(
        "Send issuer og økt-ID ved felles utlogging",
        "Send issuer og økt-ID ved felles utlogging",
        "Send issuer and session ID at single sign-out"
    );
    public static readonly Text SsoDisabled = new(
        "Krev innlogging hver gang",
        "Krev innlogging kvar gong",
        "Ask for a sign-in every time"
    );
    public static readonly Text SsoDisabledHelp = new(
        "En innlogging i en annen tjeneste er da ikke nok.",
        "Ei innlogging i ei anna teneste er då ikkje nok.",
        "A sign-in at another service is then not enough."
    );
    public static readonly Text CodeChallenge = Text.Same("PKCE");
    public static readonly Text CodeChallengeHelp = new(
        "S256 beskytter koden mot å bli brukt av andre, og passer for alle.",
        "S256 vernar koden mot å bli brukt av andre, og passar for alle.",
        "S256 keeps others from using the code, and suits everybody."
    );
    public static readonly Text AuthorizationLifetime = new(
        "Levetid for autorisasjonen",
        "Levetid for autorisasjonen",
        "Authorization lifetime"
    );
    public static readonly Text RefreshLifetime = new(
        "Levetid for refresh_token",
        "Levetid for refresh_token",
        "Refresh token lifetime"
    );
    public static readonly Text SecondsHelp = new("I sekunder.", "I sekund.", "In seconds.");
    public static readonly Text RefreshUsage = new(
        "Bruk av refresh_token",
        "Bruk av refresh_token",
        "Use of refresh tokens"
    );
    public static readonly Text OneTime = new(
        "Én gang (ONETIME)",
        "Éin gong (ONETIME)",
        "Once (ONETIME)"
    );
    public static readonly Text Reuse = new(
        "Flere ganger (REUSE)",
        "Fleire gonger (REUSE)",
        "Several times (REUSE)"
    );
    public static readonly Text Logo = new(
        "Adressen til logoen (logo_uri)",
        "Adressa til logoen (logo_uri)",
        "Address of the logo (logo_uri)"
    );
    public static readonly Text Home = new(
        "Adressen til tjenesten (client_uri)",
        "Adressa til tenesta (client_uri)",
        "Address of the service (client_uri)"
    );
}
