using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Security;

/// <summary>Words about one-time codes and recovery codes.</summary>
internal static class CodeTexts
{
    public static readonly Text Codes = new("Engangskoder", "Eingongskodar", "One-time codes");
    public static readonly Text What = new(
        "Når engangskoder er på, spør vi om en kode fra en autentiseringsapp etter passordet. Da er passordet alene ikke nok.",
        "Når eingongskodar er på, spør vi om ein kode i ein autentiseringsapp etter passordet. Då er ikkje passordet åleine nok.",
        "When one-time codes are on, we ask for a code from an authenticator app after the password. The password alone is then not enough."
    );
    public static readonly Text On = new("På", "På", "On");
    public static readonly Text Off = new("Av", "Av", "Off");
    public static readonly Text OneLeft = new(
        "Én gjenopprettingskode igjen.",
        "Éin gjenopprettingskode att.",
        "One recovery code left."
    );
    public static readonly Text Left = new(
        "{0} gjenopprettingskoder igjen.",
        "{0} gjenopprettingskodar att.",
        "{0} recovery codes left."
    );
    public static readonly Text TurnOn = new(
        "Slå på engangskoder",
        "Slå på eingongskodar",
        "Turn one-time codes on"
    );
    public static readonly Text TurnOnIntro = new(
        "Du trenger en autentiseringsapp på telefonen eller i passordverktøyet ditt.",
        "Du treng ein autentiseringsapp på telefonen eller i passordverktøyet ditt.",
        "You need an authenticator app on your phone or in your password tool."
    );
    public static readonly Text TurnOff = new(
        "Slå av engangskoder",
        "Slå av eingongskodar",
        "Turn one-time codes off"
    );
    public static readonly Text TurnOffWhat = new(
        "Passordet alene er nok til å logge inn. Gjenopprettingskodene slutter å virke.",
        "Passordet åleine er nok til å logge inn. Gjenopprettingskodane sluttar å verke.",
        "The password alone is enough to sign in. The recovery codes stop working."
    );
    public static readonly Text TurnOffUndo = new(
        "Du kan slå dem på igjen, med en ny nøkkel i appen.",
        "Du kan slå dei på att, med ein ny nøkkel i appen.",
        "You can turn them on again, with a new key in the app."
    );
    public static readonly Text TurnedOff = new(
        "Engangskoder er slått av.",
        "Eingongskodar er slåtte av.",
        "One-time codes are off."
    );
    public static readonly Text NewRecoveryCodes = new(
        "Lag nye gjenopprettingskoder",
        "Lag nye gjenopprettingskodar",
        "Create new recovery codes"
    );
    public static readonly Text NewRecoveryCodesIntro = new(
        "De gamle slutter å virke med en gang.",
        "Dei gamle sluttar å verke med ein gong.",
        "The old ones stop working at once."
    );
    public static readonly Text RecoveryCodes = new(
        "Gjenopprettingskoder",
        "Gjenopprettingskodar",
        "Recovery codes"
    );
    public static readonly Text RecoveryCodesIntro = new(
        "Uten appen kommer du inn med passordet og en av disse. Hver virker én gang.",
        "Utan appen kjem du inn med passordet og ein av desse. Kvar verkar éin gong.",
        "Without the app you get in with the password and one of these. Each works once."
    );
    public static readonly Text Keep = new(
        "Skriv dem ut eller legg dem i et passordverktøy, ikke på samme telefon som appen.",
        "Skriv dei ut eller legg dei i eit passordverktøy, ikkje på same telefon som appen.",
        "Print them or put them in a password tool, not on the phone that has the app."
    );
    public static readonly Text Kept = new(
        "Jeg har tatt vare på dem",
        "Eg har teke vare på dei",
        "I have kept them"
    );
    public static readonly Text TurnedOnNotice = new(
        "Engangskoder er slått på for brukeren din i Portvakt.",
        "Eingongskodar er slåtte på for brukaren din i Portvakt.",
        "One-time codes were turned on for your account in Portvakt."
    );
    public static readonly Text TurnedOffNotice = new(
        "Engangskoder er slått av for brukeren din i Portvakt.",
        "Eingongskodar er slåtte av for brukaren din i Portvakt.",
        "One-time codes were turned off for your account in Portvakt."
    );
    public static readonly Text RenewedNotice = new(
        "Det er laget nye gjenopprettingskoder for brukeren din i Portvakt. De gamle virker ikke lenger.",
        "Det er laga nye gjenopprettingskodar for brukaren din i Portvakt. Dei gamle verkar ikkje lenger.",
        "New recovery codes were created for your account in Portvakt. The old ones do not work any more."
    );
}
