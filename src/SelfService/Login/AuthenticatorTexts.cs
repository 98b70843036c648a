using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Login;

/// <summary>Words of setting up an authenticator app.</summary>
internal static class AuthenticatorTexts
{
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
        "QR code for the authenticator app. The key is below as text."
    );
    public static readonly Text Secret = new("nøkkelen", "nøkkelen", "the key");
    public static readonly Text Code = new("Engangskode", "Eingongskode", "One-time code");
    public static readonly Text CodeHelp = new(
        "De seks sifrene som appen viser nå.",
        "Dei seks sifra som appen viser no.",
        "The six digits that the app shows now."
    );
}
