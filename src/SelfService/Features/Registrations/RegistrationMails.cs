using Portvakt.Domain.Notices;

namespace Portvakt.SelfService.Features.Registrations;

/// <summary>The two mails that registering can lead to.</summary>
internal static class RegistrationMails
{
    public static MailText Confirm(string link) =>
        new(
            new("Bekreft brukeren din", "Stadfest brukaren din", "Confirm your account"),
            [
                new(
                    "Noen, forhåpentligvis du, har registrert denne adressen i Portvakt.",
                    "Nokon, forhåpentlegvis du, har registrert denne adressa i Portvakt.",
                    "Somebody, hopefully you, has registered this address in Portvakt."
                ),
                new(
                    "Åpne lenken og velg et passord for å bekrefte brukeren. Lenken virker i 24 timer, én gang. Var det ikke deg, trenger du ikke gjøre noe.",
                    "Opne lenkja og vel eit passord for å stadfeste brukaren. Lenkja verkar i 24 timar, éin gong. Var det ikkje deg, treng du ikkje gjere noko.",
                    "Open the link and choose a password to confirm the account. The link works for 24 hours, once. If it was not you, you need not do anything."
                ),
            ],
            new("Bekreft brukeren", "Stadfest brukaren", "Confirm the account"),
            link
        );

    public static MailText AlreadyRegistered(string link) =>
        new(
            new(
                "Du har allerede en bruker",
                "Du har allereie ein brukar",
                "You already have an account"
            ),
            [
                new(
                    "Noen, forhåpentligvis du, prøvde å registrere denne adressen i Portvakt. Den har allerede en bruker.",
                    "Nokon, forhåpentlegvis du, prøvde å registrere denne adressa i Portvakt. Ho har allereie ein brukar.",
                    "Somebody, hopefully you, tried to register this address in Portvakt. It already has an account."
                ),
                new(
                    "Logg inn, eller velg «Glemt passord» på innloggingssiden.",
                    "Logg inn, eller vel «Gløymt passord» på innloggingssida.",
                    "Sign in, or choose “Forgotten password” on the sign-in page."
                ),
            ],
            new("Logg inn", "Logg inn", "Sign in"),
            link
        );
}
