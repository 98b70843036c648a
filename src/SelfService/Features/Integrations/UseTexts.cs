using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>Words about what an integration was used for.</summary>
internal static class UseTexts
{
    public static readonly Text LastToken = new("Siste token", "Siste token", "Last token");
    public static readonly Text Never = new("Aldri", "Aldri", "Never");
    public static readonly Text Use = new("Bruk", "Bruk", "Use");
    public static readonly Text NeverUsed = new(
        "Integrasjonen har ikke hentet token.",
        "Integrasjonen har ikkje henta token.",
        "The integration has not fetched any tokens."
    );
    public static readonly Text LastWith = new(
        "Siste token ble hentet med nøkkelen {0}, for {1}:",
        "Siste token vart henta med nøkkelen {0}, for {1}:",
        "The last token was fetched with the key {0}, for {1}:"
    );
    public static readonly Text Tokens = new(
        "{0} token de siste 30 dagene",
        "{0} token dei siste 30 dagane",
        "{0} tokens in the last 30 days"
    );
    public static readonly Text Consumers = new(
        "Hentet token for",
        "Henta token for",
        "Fetched tokens for"
    );
    public static readonly Text Keys = new("Nøkler", "Nøklar", "Keys");
    public static readonly Text NoKeys = new("Ingen", "Ingen", "None");
    public static readonly Text KeyUsed = new("sist brukt {0}", "sist brukt {0}", "last used {0}");
    public static readonly Text KeyUnused = new("aldri brukt", "aldri brukt", "never used");
}
