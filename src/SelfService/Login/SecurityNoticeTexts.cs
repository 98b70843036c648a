using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Login;

/// <summary>Words of the mails about a changed way of signing in.</summary>
internal static class SecurityNoticeTexts
{
    public static readonly Text Subject = new(
        "Innloggingen din er endret",
        "Innlogginga di er endra",
        "Your sign-in has been changed"
    );
    public static readonly Text When = new(
        "Det skjedde {0}.",
        "Det skjedde {0}.",
        "It happened on {0}."
    );
    public static readonly Text NotYou = new(
        "Var det ikke deg, velg «Glemt passord» på innloggingssiden med en gang, se over passnøkler og økter, og ta kontakt med {0}.",
        "Var det ikkje deg, vel «Gløymt passord» på innloggingssida med ein gong, sjå over passnøklar og økter, og ta kontakt med {0}.",
        "If it was not you, choose “Forgotten password” on the sign-in page at once, look over passkeys and sessions, and contact {0}."
    );
    public static readonly Text Look = new(
        "Se over innloggingen",
        "Sjå over innlogginga",
        "Look over your sign-in"
    );
    public static readonly Text PasswordChanged = new(
        "Passordet ditt i Portvakt er byttet.",
        "Passordet ditt i Portvakt er bytt.",
        "Your password in Portvakt was changed."
    );
    public static readonly Text RecoveryCodeUsed = new(
        "Noen, forhåpentligvis du, har logget inn i Portvakt med en gjenopprettingskode. Du har {0} igjen.",
        "Nokon, forhåpentlegvis du, har logga inn i Portvakt med ein gjenopprettingskode. Du har {0} att.",
        "Somebody, hopefully you, has signed in to Portvakt with a recovery code. You have {0} left."
    );
}
