using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Operators;

internal static class OperatorTexts
{
    public static readonly Text Join = new(
        "Bli operatør hos kundeservice",
        "Bli operatør hos kundeservice",
        "Join the service desk"
    );
    public static readonly Text JoinIntro = new(
        "Du logger inn med passord og en engangskode fra en app. Lenken virker én gang.",
        "Du loggar inn med passord og ein eingongskode frå ein app. Lenkja verkar éin gong.",
        "You sign in with a password and a one-time code from an app. The link works once."
    );
    public static readonly Text Email = new("E-postadresse", "E-postadresse", "E-mail address");
    public static readonly Text Name = new("Navn", "Namn", "Name");
    public static readonly Text Password = new("Passord", "Passord", "Password");
    public static readonly Text PasswordHelp = new(
        "Minst 12 tegn.",
        "Minst 12 teikn.",
        "At least 12 characters."
    );
    public static readonly Text App = new(
        "Autentiseringsapp",
        "Autentiseringsapp",
        "Authenticator app"
    );
    public static readonly Text AppHelp = new(
        "Skann koden med appen, eller skriv inn nøkkelen.",
        "Skann koden med appen, eller skriv inn nøkkelen.",
        "Scan the code with the app, or type the key."
    );
    public static readonly Text QrAlt = new(
        "QR-kode for autentiseringsappen. Nøkkelen står under som tekst.",
        "QR-kode for autentiseringsappen. Nøkkelen står under som tekst.",
        "QR code for the authenticator app. The key stands below as text."
    );
    public static readonly Text Secret = new("nøkkelen", "nøkkelen", "the key");
    public static readonly Text Code = new("Engangskode", "Eingongskode", "One-time code");
    public static readonly Text CodeHelp = new(
        "De seks sifrene som appen viser nå.",
        "Dei seks sifra som appen viser no.",
        "The six digits that the app shows now."
    );
    public static readonly Text JoinButton = new("Bli operatør", "Bli operatør", "Join");
}
