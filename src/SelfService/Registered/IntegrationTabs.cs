using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Registered;

/// <summary>An integration's pages side by side. Each belongs to the feature that it shows, so only its address is known here.</summary>
internal static class IntegrationTabs
{
    /// <summary>The tab of keys, for the pages below it.</summary>
    public static readonly Text Keys = new("Nøkler", "Nøklar", "Keys");

    /// <summary>The tab where a grant is tried.</summary>
    public static readonly Text Test = new("Test nå", "Test no", "Test now");

    /// <summary>The tab of those that one integration signs people in for.</summary>
    public static readonly Text Customers = new("På vegne av", "På vegner av", "On behalf of");

    private static readonly (IntegrationTab Tab, Text Label, string Path)[] All =
    [
        (IntegrationTab.Details, new("Detaljer", "Detaljar", "Details"), ""),
        (IntegrationTab.Keys, Keys, "/nokler"),
        (IntegrationTab.Scopes, new("Scopes", "Scope", "Scopes"), "/scopes"),
        (IntegrationTab.Customers, Customers, "/kunder"),
        (IntegrationTab.Test, Test, "/test"),
        (IntegrationTab.Code, new("Kode", "Kode", "Code"), "/kode"),
        (
            IntegrationTab.Mercantile,
            new("Merkantile data", "Merkantile data", "Mercantile data"),
            "/merkantile-data"
        ),
        (IntegrationTab.Activity, new("Aktivitet", "Aktivitet", "Activity"), "/aktivitet"),
    ];

    /// <summary>The tabs of one integration, the one that is shown marked.</summary>
    public static IReadOnlyList<MenuEntry> Of(Integration integration, IntegrationTab current)
    {
        var one = Links.Integration(integration.Environment, integration.ClientId);
        return
        [
            .. All.Where(tab => tab.Tab != IntegrationTab.Customers || ServesSeveral(integration))
                .Select(tab => new MenuEntry(tab.Label, one + tab.Path, tab.Tab == current, [])),
        ];
    }

    // The API takes them on every kind, so whoever has some sees them.
    private static bool ServesSeveral(Integration integration) =>
        integration.Kind.ServesSeveral() || integration.OnBehalfOf.Count > 0;
}
