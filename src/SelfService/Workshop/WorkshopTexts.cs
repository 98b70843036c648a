using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Workshop;

/// <summary>Words around the workshop's fields.</summary>
internal static class WorkshopTexts
{
    public static readonly Text File = new(
        "Eller velg en fil",
        "Eller vel ei fil",
        "Or choose a file"
    );
    public static readonly Text FileHelp = new(
        "For eksempel .pem, .crt, .cer, .der, .p7b, .jwk eller .json.",
        "Til dømes .pem, .crt, .cer, .der, .p7b, .jwk eller .json.",
        "For example .pem, .crt, .cer, .der, .p7b, .jwk or .json."
    );
    public static readonly Text Password = new("Passord", "Passord", "Password");
    public static readonly Text Open = new("Åpne", "Opne", "Open");
    public static readonly Text PrivateToo = new(
        "Har du bare en privat nøkkel, PFX eller P12? Med JavaScript gjør nettleseren den om til den offentlige delen her. Uten JavaScript avviser vi den uten å lagre noe.",
        "Har du berre ein privat nøkkel, PFX eller P12? Med JavaScript gjer nettlesaren han om til den offentlege delen her. Utan JavaScript avviser vi han utan å lagre noko.",
        "Do you only have a private key, PFX or P12? With JavaScript the browser turns it into the public part here. Without JavaScript we do not take it."
    );
    public static readonly Text Told = new(
        "Dette er limt inn",
        "Dette er limt inn",
        "What was pasted"
    );
}
