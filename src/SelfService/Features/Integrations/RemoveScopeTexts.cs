using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>Words of the page that takes a scope off an integration.</summary>
internal static class RemoveScopeTexts
{
    public static readonly Text Action = new("Handling", "Handling", "Actions");
    public static readonly Text Remove = new("Fjern", "Fjern", "Remove");
    public static readonly Text Title = new("Fjern scopet", "Fjern scopet", "Remove the scope");
    public static readonly Text What = new(
        "Integrasjonen «{0}» får ikke lenger token for {1}. Det gjelder fra neste forespørsel.",
        "Integrasjonen «{0}» får ikkje lenger token for {1}. Det gjeld frå neste førespurnad.",
        "The integration “{0}” no longer gets tokens for {1}. This applies from the next request on."
    );
    public static readonly Text CanUndo = new(
        "Tilgangen virksomheten har, blir ikke rørt. Du kan legge scopet til igjen når som helst.",
        "Tilgangen verksemda har, blir ikkje rørt. Du kan leggje scopet til igjen når som helst.",
        "The access that your organisation has stays as it is. You can add the scope again at any time."
    );
    public static readonly Text Removed = new(
        "Scopet er fjernet.",
        "Scopet er fjerna.",
        "The scope is removed."
    );
}
