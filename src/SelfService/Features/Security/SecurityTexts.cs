using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Security;

/// <summary>Words of the page about one's own sign-in, and those that its pages share.</summary>
internal static class SecurityTexts
{
    public static readonly Text Title = new(
        "Innlogging og sikkerhet",
        "Innlogging og tryggleik",
        "Sign-in and security"
    );
    public static readonly Text ByProvider = new(
        "Du logger inn med Ansattporten. Passord, engangskoder og passnøkler hører til brukere som er registrert her.",
        "Du loggar inn med Ansattporten. Passord, eingongskodar og passnøklar høyrer til brukarar som er registrerte her.",
        "You sign in with Ansattporten. Passwords, one-time codes and passkeys belong to accounts that were registered here."
    );
    public static readonly Text Email = new("E-postadresse", "E-postadresse", "E-mail address");
    public static readonly Text EmailAndPassword = new(
        "E-postadresse og passord",
        "E-postadresse og passord",
        "E-mail address and password"
    );
    public static readonly Text ChangeEmail = new(
        "Bytt e-postadresse",
        "Byt e-postadresse",
        "Change e-mail address"
    );
    public static readonly Text ChangePassword = new(
        "Bytt passord",
        "Byt passord",
        "Change password"
    );
    public static readonly Text NewPassword = new("Nytt passord", "Nytt passord", "New password");
    public static readonly Text NewPasswordHelp = new(
        "Minst 12 tegn. En setning du husker, er bra.",
        "Minst 12 teikn. Ei setning du hugsar, er bra.",
        "At least 12 characters. A sentence that you remember is good."
    );
    public static readonly Text PasswordChanged = new(
        "Passordet er byttet.",
        "Passordet er bytt.",
        "The password is changed."
    );
    public static readonly Text PresentPassword = new(
        "Passordet du har nå",
        "Passordet du har no",
        "Your present password"
    );
    public static readonly Text PresentPasswordHelp = new(
        "Vi spør igjen, så ingen andre kan endre innloggingen fra en økt du har latt stå åpen.",
        "Vi spør på nytt, så ingen andre kan endre innlogginga i ei økt du har late stå open.",
        "We ask again, so that nobody else can change your sign-in from a session that you left open."
    );
    public static readonly Text EndOthers = new(
        "Logg meg ut alle andre steder",
        "Logg meg ut alle andre stader",
        "Sign me out everywhere else"
    );
    public static readonly Text EndOthersHelp = new(
        "Denne økten fortsetter.",
        "Denne økta held fram.",
        "This session goes on."
    );
}
