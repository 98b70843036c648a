using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Login;

/// <summary>Words around sign-in and refusals.</summary>
internal static class LoginTexts
{
    public static readonly Text ToFrontPage = new(
        "Til forsiden",
        "Til framsida",
        "Go to the front page"
    );
    public static readonly Text TryAgain = new("Prøv igjen", "Prøv igjen", "Try again");
    public static readonly Text ReadTerms = new(
        "Les og godta bruksvilkårene",
        "Les og godta bruksvilkåra",
        "Read and accept the terms of use"
    );
    public static readonly Text AskForRight = new(
        "Be om rettighet",
        "Be om rett",
        "Ask for the right"
    );
    public static readonly Text SignInWithAnsattporten = new(
        "Logg inn med Ansattporten",
        "Logg inn med Ansattporten",
        "Sign in with Ansattporten"
    );
    public static readonly Text PasskeyNeedsScript = new(
        "Passnøkler krever JavaScript, som er slått av i nettleseren din. Alt annet på siden virker uten.",
        "Passnøklar krev JavaScript, som er slått av i nettlesaren din. Alt anna på sida verkar likevel.",
        "Passkeys need JavaScript, which is turned off in your browser. Everything else on the page works without it."
    );
    public static readonly Text PasskeyUnsupported = new(
        "Nettleseren din kan ikke bruke passnøkler. Oppdater den, eller bruk en annen.",
        "Nettlesaren din kan ikkje bruke passnøklar. Oppdater han, eller bruk ein annan.",
        "Your browser cannot use passkeys. Update it, or use another."
    );
    public static readonly Text PasskeyStopped = new(
        "Nettleseren ga oss ingen passnøkkel: den ble avbrutt, eller det er ingen her. Prøv igjen.",
        "Nettlesaren gav oss ingen passnøkkel: det vart avbrote, eller det er ingen her. Prøv igjen.",
        "The browser gave us no passkey: it was cancelled, or there is none here. Try again."
    );
    public static readonly Text PasskeyKnown = new(
        "Denne enheten har allerede en passnøkkel for brukeren din.",
        "Denne eininga har allereie ein passnøkkel for brukaren din.",
        "This device has a passkey for your account already."
    );
    public static readonly Text Prod = new("produksjon", "produksjon", "production");
    public static readonly Text Test = Text.Same("test");
    public static readonly Text MercantileData = new(
        "Gå til merkantile data",
        "Gå til merkantile data",
        "Go to mercantile data"
    );
    public static readonly Text NotificationPoints = new(
        "Gå til varslingspunkter",
        "Gå til varslingspunkt",
        "Go to notification points"
    );

    public static readonly Text Onward = new(
        "Du blir sendt videre",
        "Du blir send vidare",
        "You are being led on"
    );
    public static readonly Text OnwardIntro = new(
        "Innloggingen skjer på et annet nettsted. Skjer det ikke noe, velger du Gå videre.",
        "Innlogginga skjer på ein annan nettstad. Skjer det ikkje noko, vel du Gå vidare.",
        "Signing in and out happens on another site. If nothing happens, choose Go on."
    );
    public static readonly Text GoOn = new("Gå videre", "Gå vidare", "Go on");
}
