using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Registered;

/// <summary>Words that stand on every page of an integration.</summary>
internal static class IntegrationShellTexts
{
    public static readonly Text Integrations = new(
        "Integrasjoner",
        "Integrasjonar",
        "Integrations"
    );
    public static readonly Text ClientId = new("Klient-ID", "Klient-ID", "Client ID");
    public static readonly Text Active = new("Aktiv", "Aktiv", "Active");
    public static readonly Text Inactive = new("Deaktivert", "Deaktivert", "Deactivated");
    public static readonly Text Pages = new(
        "Sider om integrasjonen",
        "Sider om integrasjonen",
        "Pages about the integration"
    );
}
