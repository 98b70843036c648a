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
        "Har virksomheten din avtale, kan du registrere deg selv med adressen du har på jobb.",
        "Har verksemda di avtale, kan du registrere deg sjølv med adressa du har på jobb.",
        "If your organisation has an agreement, you can register yourself with your address at work."
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
    public static readonly Text ChangePassword = new(
        "Bytt passord",
        "Byt passord",
        "Change password"
    );
    public static readonly Text Code = new("Engangskode", "Eingongskode", "One-time code");
    public static readonly Text CodeIntro = new(
        "Skriv de seks sifrene som autentiseringsappen din viser.",
        "Skriv dei seks sifra som autentiseringsappen din viser.",
        "Enter the six digits that your authenticator app shows."
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
