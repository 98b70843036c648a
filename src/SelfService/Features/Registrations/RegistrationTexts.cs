using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Registrations;

internal static class RegistrationTexts
{
    public static readonly Text Register = new("Registrer deg", "Registrer deg", "Register");
    public static readonly Text RegisterIntro = new(
        "Bruk adressen du har på jobb. Domenet i adressen avgjør hvilken virksomhet du hører til.",
        "Bruk adressa du har på jobb. Domenet i adressa avgjer kva verksemd du høyrer til.",
        "Use your address at work. Its domain decides which organisation you belong to."
    );
    public static readonly Text Name = new("Navn", "Namn", "Name");
    public static readonly Text Email = new(
        "E-postadresse på jobb",
        "E-postadresse på jobb",
        "Work e-mail address"
    );
    public static readonly Text EmailHelp = new(
        "Vi sender en lenke dit, som du bekrefter brukeren med.",
        "Vi sender ei lenkje dit, som du stadfestar brukaren med.",
        "We send a link there, with which you confirm the account."
    );
    public static readonly Text WithoutDomain = new(
        "Har du et enkeltpersonforetak, eller en virksomhet uten eget e-postdomene? Registrer den med Ansattporten.",
        "Har du eit enkeltpersonføretak, eller ei verksemd utan eige e-postdomene? Registrer henne med Ansattporten.",
        "Are you a sole trader, or has your organisation no e-mail domain of its own? Register it with Ansattporten."
    );
    public static readonly Text NotRegistered = new(
        "Er ikke virksomheten din registrert her ennå? Be kundeservice registrere den.",
        "Er ikkje verksemda di registrert her enno? Be kundeservice registrere henne.",
        "Is your organisation not registered here yet? Ask the service desk to register it."
    );
    public static readonly Text CheckMail = new(
        "Sjekk e-posten din",
        "Sjekk e-posten din",
        "Check your e-mail"
    );
    public static readonly Text MailSent = new(
        "Vi har sendt en e-post til adressen du skrev. Åpne lenken i den for å bekrefte brukeren. Lenken virker i 24 timer.",
        "Vi har sendt ein e-post til adressa du skreiv. Opne lenkja i han for å stadfeste brukaren. Lenkja verkar i 24 timar.",
        "We have sent an e-mail to the address that you typed. Open the link in it to confirm the account. The link works for 24 hours."
    );
    public static readonly Text CheckSpam = new(
        "Kommer den ikke fram i løpet av noen minutter, se i mappen for søppelpost.",
        "Kjem han ikkje fram i løpet av nokre minutt, sjå i mappa for søppelpost.",
        "If it does not arrive within a few minutes, look in the spam folder."
    );
    public static readonly Text SendAgain = new("Send på nytt", "Send på nytt", "Send it again");
    public static readonly Text TrialMailbox = new(
        "Åpne prøvepostkassen",
        "Opne prøvepostkassa",
        "Open the trial mailbox"
    );
    public static readonly Text Confirm = new(
        "Bekreft brukeren din",
        "Stadfest brukaren din",
        "Confirm your account"
    );
    public static readonly Text ConfirmIntro = new(
        "Velg et passord, så er brukeren klar.",
        "Vel eit passord, så er brukaren klar.",
        "Choose a password, and your account is ready."
    );
    public static readonly Text Password = new("Passord", "Passord", "Password");
    public static readonly Text PasswordHelp = new(
        "Minst 12 tegn. En setning du husker, er bra.",
        "Minst 12 teikn. Ei setning du hugsar, er bra.",
        "At least 12 characters. A sentence that you remember is good."
    );
    public static readonly Text WorksFor = new(
        "Hvem jobber du for?",
        "Kven jobbar du for?",
        "Whom do you work for?"
    );
    public static readonly Text WorksForHelp = new(
        "Flere virksomheter deler dette domenet.",
        "Fleire verksemder deler dette domenet.",
        "Several organisations share this domain."
    );
    public static readonly Text ConfirmButton = new("Bekreft", "Stadfest", "Confirm");
    public static readonly Text LinkDoesNotWork = new(
        "Lenken virker ikke",
        "Lenkja verkar ikkje",
        "The link does not work"
    );
    public static readonly Text SignIn = new("Logg inn", "Logg inn", "Sign in");
    public static readonly Text AskForNew = new(
        "Be om ny lenke",
        "Be om ny lenkje",
        "Ask for a new link"
    );
    public static readonly Text Confirmed = new(
        "Brukeren er bekreftet, og du er logget inn.",
        "Brukaren er stadfesta, og du er logga inn.",
        "Your account is confirmed, and you are signed in."
    );
}
