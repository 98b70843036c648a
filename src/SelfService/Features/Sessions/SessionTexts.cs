using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Sessions;

internal static class SessionTexts
{
    public static readonly Text SignIn = new("Logg inn", "Logg inn", "Sign in");
    public static readonly Text SignInIntro = new(
        "Med e-postadressen du har på jobb.",
        "Med e-postadressa du har på jobb.",
        "With your e-mail address at work."
    );
    public static readonly Text Email = new("E-postadresse", "E-postadresse", "E-mail address");
    public static readonly Text Password = new("Passord", "Passord", "Password");
    public static readonly Text Forgotten = new(
        "Glemt passord",
        "Gløymt passord",
        "Forgotten password"
    );
    public static readonly Text NewHere = new("Ny her?", "Ny her?", "New here?");
    public static readonly Text NewHereText = new(
        "Er virksomheten din registrert her, kan du registrere deg selv med adressen du har på jobb.",
        "Er verksemda di registrert her, kan du registrere deg sjølv med adressa du har på jobb.",
        "If your organisation is registered here, you can register yourself with your address at work."
    );
    public static readonly Text Register = new("Registrer deg", "Registrer deg", "Register");
    public static readonly Text Name = new("Navn", "Namn", "Name");
    public static readonly Text Organisation = new("Virksomhet", "Verksemd", "Organisation");
    public static readonly Text NoOrganisation = new(
        "Brukeren din er ikke knyttet til en virksomhet. Ta kontakt med kundeservice.",
        "Brukaren din er ikkje knytt til ei verksemd. Ta kontakt med kundeservice.",
        "Your account does not belong to an organisation. Contact the service desk."
    );
    public static readonly Text MyCases = new("Mine saker", "Mine saker", "My cases");
    public static readonly Text SignOut = new("Logg ut", "Logg ut", "Sign out");
    public static readonly Text Code = new("Engangskode", "Eingongskode", "One-time code");
    public static readonly Text CodeIntro = new(
        "Skriv de seks sifrene som autentiseringsappen din viser.",
        "Skriv dei seks sifra som autentiseringsappen din viser.",
        "Enter the six digits that your authenticator app shows."
    );
    public static readonly Text RecoveryCode = new(
        "Gjenopprettingskode",
        "Gjenopprettingskode",
        "Recovery code"
    );
    public static readonly Text RecoveryCodeIntro = new(
        "Skriv en av kodene du tok vare på da du slo på engangskoder. Den virker én gang.",
        "Skriv ein av kodane du tok vare på då du slo på eingongskodar. Han verkar éin gong.",
        "Enter one of the codes that you kept when you turned one-time codes on. It works once."
    );
    public static readonly Text UseRecoveryCode = new(
        "Har du ikke appen? Bruk en gjenopprettingskode",
        "Har du ikkje appen? Bruk ein gjenopprettingskode",
        "Without the app? Use a recovery code"
    );
    public static readonly Text UseCode = new(
        "Bruk autentiseringsappen",
        "Bruk autentiseringsappen",
        "Use the authenticator app"
    );
    public static readonly Text Security = new(
        "Innlogging og sikkerhet",
        "Innlogging og tryggleik",
        "Sign-in and security"
    );
    public static readonly Text WithPasskey = new(
        "Med passnøkkel",
        "Med passnøkkel",
        "With a passkey"
    );
    public static readonly Text WithPasskeyText = new(
        "Har du lagt til en passnøkkel under «Min profil», logger du inn med fingeren, ansiktet eller PIN-koden til enheten din.",
        "Har du lagt til ein passnøkkel under «Min profil», loggar du inn med fingeren, ansiktet eller PIN-koden til eininga di.",
        "If you have added a passkey under “My profile”, you sign in with your device's fingerprint, face or PIN."
    );
    public static readonly Text SignInWithPasskey = new(
        "Logg inn med passnøkkel",
        "Logg inn med passnøkkel",
        "Sign in with a passkey"
    );
    public static readonly Text SwitchIntro = new(
        "Velg hvem du vil representere. Skjemaer du har åpne for en annen virksomhet, kan ikke sendes etterpå.",
        "Vel kven du vil representere. Skjema du har opne for ei anna verksemd, kan ikkje sendast etterpå.",
        "Choose whom to represent. Forms that you have open for another organisation cannot be sent afterwards."
    );
    public static readonly Text Represent = new("Representer", "Representer", "Represent");
    public static readonly Text Switched = new(
        "Du representerer nå {0}.",
        "Du representerer no {0}.",
        "You now represent {0}."
    );
}
