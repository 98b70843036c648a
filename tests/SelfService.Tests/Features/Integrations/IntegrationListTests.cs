using System.Net;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Integrations;

[Requirement("R17")]
public sealed class IntegrationListTests(Servers servers)
{
    [Theory, OnBoth]
    public async Task Every_integration_stands_with_its_key_and_state(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = await server.SignedIn(Ground.Anne);
        var client = await visitor.NewClient("Ærlig fagsystem");

        // Other tests make integrations too, and the list shows some at a time.
        var page = await visitor.Get($"{Ground.List}?q=%C3%A6rlig");

        Assert.Equal("Integrasjoner", page.Heading);
        var row = page.Document.QuerySelector($"tr:has(a[href='{client}'])")!.TextContent;
        Assert.Contains("Ærlig fagsystem", row);
        Assert.Contains("Maskinporten", row);
        Assert.Contains(Ground.ClientId(client), row);
        Assert.Contains("Ingen nøkkel", row);
        Assert.Contains("Aktiv", row);
        Assert.NotNull(page.Document.QuerySelector($"main a[href='{Ground.New}']"));
    }

    [Theory, OnBoth]
    public async Task A_search_looks_at_names_and_client_ids(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = await server.SignedIn(Ground.Anne);
        var client = await visitor.NewClient($"Østre {kind} havn");
        var id = Ground.ClientId(client);

        foreach (var query in new[] { $"østre {kind}", id[..13].ToUpperInvariant() })
        {
            var page = await visitor.Get($"{Ground.List}?q={Uri.EscapeDataString(query)}");
            Assert.Single(page.Document.QuerySelectorAll("tbody tr"));
            Assert.Contains(id, page.Text);
            Assert.Equal(query, page.ValueOf("q"));
        }
        var none = await visitor.Get($"{Ground.List}?q=finnes-ikke");
        Assert.Contains("Ingen av integrasjonene har «finnes-ikke»", none.Text);
    }

    [Theory, OnBoth]
    public async Task An_empty_list_says_what_to_do(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = await server.SignedIn("jonas@multe.example");

        var page = await visitor.Get(Ground.List);

        var empty = page.Document.QuerySelector(".pv-empty")!;
        Assert.Contains("ingen integrasjoner i ver2", empty.TextContent);
        Assert.NotNull(empty.QuerySelector($"a[href='{Ground.New}']"));
    }

    [Theory, OnBoth]
    public async Task Others_integrations_are_not_listed(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var anne = await server.SignedIn(Ground.Anne);
        using var lars = await server.SignedIn(Ground.Lars);
        var client = await anne.NewClient("Bare for Fossekall");

        var page = await lars.Get(Ground.List);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.DoesNotContain(Ground.ClientId(client), page.Text);
    }
}
