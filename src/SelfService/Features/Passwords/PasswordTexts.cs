using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;

namespace Portvakt.SelfService.Features.Passwords;

internal static class PasswordTexts
{
    public static readonly Text Forgotten = new(
        "Glemt passord",
        "Gløymt passord",
        "Forgotten password"
    );
    public static readonly Text ForgottenIntro = new(
        "Skriv adressen du er registrert med, så sender vi en lenke der du velger et nytt passord.",
        "Skriv adressa du er registrert med, så sender vi ei lenkje der du vel eit nytt passord.",
        "Enter the address that you are registered with, and we send a link to choose a new password."
    );
    public static readonly Text Email = new("E-postadresse", "E-postadresse", "E-mail address");
    public static readonly Text SendLink = new("Send lenke", "Send lenkje", "Send the link");
    public static readonly Text CheckMail = new(
        "Sjekk e-posten din",
        "Sjekk e-posten din",
        "Check your e-mail"
    );
    public static readonly Text Sent = new(
        "Har adressen en bruker, har vi sendt en lenke dit. Den virker i 24 timer. Kommer den ikke fram, se i mappen for søppelpost.",
        "Har adressa ein brukar, har vi sendt ei lenkje dit. Ho verkar i 24 timar. Kjem ho ikkje fram, sjå i mappa for søppelpost.",
        "If the address has an account, we have sent a link there. It works for 24 hours. If it does not arrive, look in the spam folder."
    );
    public static readonly Text ToSignIn = new("Til innlogging", "Til innlogging", "Go to sign-in");
    public static readonly Text NewPassword = new("Nytt passord", "Nytt passord", "New password");
    public static readonly Text Help = new(
        "Minst 12 tegn. En setning du husker, er bra.",
        "Minst 12 teikn. Ei setning du hugsar, er bra.",
        "At least 12 characters. A sentence that you remember is good."
    );
    public static readonly Text Save = new(
        "Lagre passordet",
        "Lagre passordet",
        "Save the password"
    );
    public static readonly Text LinkDoesNotWork = new(
        "Lenken virker ikke",
        "Lenkja verkar ikkje",
        "The link does not work"
    );
    public static readonly Text AskForNew = new(
        "Be om ny lenke",
        "Be om ny lenkje",
        "Ask for a new link"
    );
    public static readonly Text Changed = new(
        "Passordet er byttet, og alle økter er avsluttet. Logg inn med det nye.",
        "Passordet er bytt, og alle økter er avslutta. Logg inn med det nye.",
        "The password is changed, and all sessions are ended. Sign in with the new one."
    );

    public static MailText Mail(string link) =>
        new(
            new("Velg et nytt passord", "Vel eit nytt passord", "Choose a new password"),
            [
                new(
                    "Noen, forhåpentligvis du, har bedt om et nytt passord i Portvakt. Lenken virker i 24 timer, én gang. Var det ikke deg, trenger du ikke gjøre noe: passordet er uendret.",
                    "Nokon, forhåpentlegvis du, har bede om eit nytt passord i Portvakt. Lenkja verkar i 24 timar, éin gong. Var det ikkje deg, treng du ikkje gjere noko: passordet er uendra.",
                    "Somebody, hopefully you, has asked for a new password in Portvakt. The link works for 24 hours, once. If it was not you, you need not do anything: the password is unchanged."
                ),
            ],
            new("Velg nytt passord", "Vel nytt passord", "Choose a new password"),
            link
        );
}
