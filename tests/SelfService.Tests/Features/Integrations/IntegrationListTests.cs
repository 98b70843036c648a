using System.Net;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Integrations;

[Requirement("R17")]
public sealed class IntegrationListTests(Servers servers)
{
    private static readonly DateTimeOffset Now = TimeProvider.System.GetUtcNow();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

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
        Assert.Contains("Aldri", row);
        Assert.Contains("Aktiv", row);
        Assert.NotNull(page.Document.QuerySelector($"main a[href='{Ground.New}']"));
    }

    [Theory, OnBoth]
    public async Task A_search_looks_at_names_and_client_ids(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = await server.SignedIn(Ground.Anne);
        var client = await visitor.NewClient($"Østre {kind} Århus");
        var id = Ground.ClientId(client);

        foreach (var query in new[] { $"østre {kind} ÅR", id[..13].ToUpperInvariant() })
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
    public async Task Filters_narrow_the_list_and_are_counted_in_words(DatabaseKind kind)
    {
        var (server, eva, number) = await NewOrganisation.ByEva(servers, kind);
        await Plant(server, number, "Uten nøkkel", team: "Kart");
        await Plant(server, number, "Gyldig", key: Now.AddDays(200), team: "Kart");
        await Plant(server, number, "Snart", key: Now.AddDays(10), team: "Vei");
        await Plant(server, number, "Utløpt", key: Now.AddDays(-1));
        await Plant(server, number, "Avsluttet", key: Now.AddDays(-1), ended: true);
        await Plant(server, number, "Oppslag", kind: IntegrationKind.Krr, key: Now.AddDays(200));

        Assert.Equal(
            ["Avsluttet", "Gyldig", "Oppslag", "Snart", "Uten nøkkel", "Utløpt"],
            await Names(eva, "")
        );
        Assert.Equal(["Uten nøkkel"], await Names(eva, "nokkel=ingen"));
        Assert.Equal(["Snart"], await Names(eva, "nokkel=snart"));
        Assert.Equal(["Avsluttet", "Utløpt"], await Names(eva, "nokkel=utlopt"));
        Assert.Equal(["Gyldig", "Oppslag"], await Names(eva, "nokkel=gyldig"));
        Assert.Equal(["Avsluttet"], await Names(eva, "status=deaktivert"));
        Assert.Equal(["Oppslag"], await Names(eva, "tjeneste=krr"));
        Assert.Equal(["Gyldig", "Uten nøkkel"], await Names(eva, "team=Kart"));
        Assert.Equal(["Gyldig"], await Names(eva, "team=Kart&nokkel=gyldig&q=gyl"));
        Assert.Equal(6, (await Names(eva, "nokkel=tull&status=tull&tjeneste=tull")).Count);
        var all = await eva.Visitor.Get(Ground.List);
        Assert.Contains("6 integrasjoner, 3 trenger oppmerksomhet", all.Text);
        var some = await eva.Visitor.Get($"{Ground.List}?team=Kart");
        Assert.Contains("2 av 6 integrasjoner, 1 trenger oppmerksomhet", some.Text);
        Assert.Equal("Kart", some.ValueOf("team"));
        var none = await eva.Visitor.Get($"{Ground.List}?team=Kart&status=deaktivert");
        Assert.Contains("Ingen av integrasjonene passer med filteret", none.Text);
        eva.Dispose();
    }

    [Theory, OnBoth]
    public async Task The_order_is_the_alphabets_the_keys_or_the_newest(DatabaseKind kind)
    {
        var (server, eva, number) = await NewOrganisation.ByEva(servers, kind);
        await Plant(server, number, "åre", key: Now.AddDays(40));
        await Plant(server, number, "Ære", key: Now.AddDays(50), made: Now.AddDays(-3));
        await Plant(server, number, "zebra", made: Now.AddDays(-4));
        await Plant(server, number, "Øre", key: Now.AddDays(20), made: Now.AddDays(-2));
        await Plant(server, number, "Bre", key: Now.AddDays(90), made: Now.AddDays(-1));

        Assert.Equal(["Bre", "zebra", "Ære", "Øre", "åre"], await Names(eva, ""));
        Assert.Equal(["Øre", "åre", "Ære", "Bre", "zebra"], await Names(eva, "sorter=utloper"));
        Assert.Equal(["åre", "Bre", "Øre", "Ære", "zebra"], await Names(eva, "sorter=nyeste"));
        eva.Dispose();
    }

    [Theory, OnBoth]
    public async Task Long_lists_come_in_pages_that_keep_the_search(DatabaseKind kind)
    {
        var (server, eva, number) = await NewOrganisation.ByEva(servers, kind);
        await using (var db = server.Db())
        {
            for (var i = 0; i < 103; i++)
                db.Integrations.Add(Made(number, $"Klient {i:000}"));
            await db.SaveChangesAsync(Stop);
        }

        var first = await eva.Visitor.Get($"{Ground.List}?q=klient");
        var last = await eva.Visitor.Get($"{Ground.List}?q=klient&side=3");
        var beyond = await eva.Visitor.Get($"{Ground.List}?q=klient&side=99");

        Assert.Equal(50, first.Document.QuerySelectorAll("tbody tr").Length);
        Assert.Contains("103 integrasjoner", first.Text);
        var next = first.Document.QuerySelector("a[rel=next]")!.GetAttribute("href");
        Assert.Equal($"{Ground.List}?q=klient&side=2", next);
        foreach (var page in new[] { last, beyond })
            Assert.Equal(["Klient 100", "Klient 101", "Klient 102"], Rows(page));
        eva.Dispose();
    }

    [Theory, OnBoth]
    public async Task The_file_holds_what_the_search_finds_and_no_formula(DatabaseKind kind)
    {
        var (server, eva, number) = await NewOrganisation.ByEva(servers, kind);
        await Plant(server, number, "=HYPERLINK(\"https://evil.example\")", team: "@team");
        await Plant(server, number, "Med; skilletegn", key: Now.AddDays(200));
        await Plant(server, number, "Utenfor", ended: true);
        var list = await eva.Visitor.Get($"{Ground.List}?status=aktiv");
        var link = list.Document.QuerySelector("main a[download]")!.GetAttribute("href")!;

        using var answer = await eva.Visitor.Http.GetAsync(link, Stop);
        var lines = (await answer.Content.ReadAsStringAsync(Stop)).Split("\r\n");

        Assert.Equal("text/csv", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(4, lines.Length);
        Assert.StartsWith("Navn;Klient-ID;Difi-tjeneste", lines[0].TrimStart('\uFEFF'));
        Assert.StartsWith("\"'=HYPERLINK(\"\"https://evil.example\"\")\";", lines[1]);
        Assert.Contains(";\"'@team\";", lines[1]);
        Assert.Contains("Ingen nøkkel", lines[1]);
        Assert.StartsWith("\"Med; skilletegn\";", lines[2]);
        Assert.Contains("Gyldig", lines[2]);
        eva.Dispose();
    }

    [Theory, OnBoth]
    public async Task A_customers_name_and_number_find_its_suppliers_client(DatabaseKind kind)
    {
        var (server, eva, number) = await NewOrganisation.ByEva(servers, kind);
        var pingvin = OrganisationId.Of("0192:313176762");
        await using (var db = server.Db())
        {
            db.Integrations.Add(Made(number, "Levert", supplier: pingvin));
            await db.SaveChangesAsync(Stop);
        }

        Assert.Equal(["Levert"], await Names(eva, "q=pingvin"));
        Assert.Equal(["Levert"], await Names(eva, "q=313176762"));
        using var rolf = await server.SignedIn("rolf@pingvin.example");
        var found = await rolf.Get($"{Ground.List}?q={number.Value}");
        Assert.Equal(["Levert"], Rows(found));
        eva.Dispose();
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
    public async Task Others_integrations_are_neither_listed_nor_in_the_file(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var anne = await server.SignedIn(Ground.Anne);
        using var lars = await server.SignedIn(Ground.Lars);
        var client = await anne.NewClient("Bare for Fossekall");

        var page = await lars.Get($"{Ground.List}?q=Bare+for");
        var file = await lars.Get($"{Ground.List}/eksport");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.DoesNotContain(Ground.ClientId(client), page.Text);
        Assert.DoesNotContain(Ground.ClientId(client), file.Text);
    }

    private static async Task<IReadOnlyList<string>> Names(Colleague eva, string query) =>
        Rows(await eva.Visitor.Get($"{Ground.List}?{query}"));

    private static IReadOnlyList<string> Rows(VisitedPage page) =>
        [.. page.Document.QuerySelectorAll("tbody th a").Select(a => a.TextContent.Trim())];

    private static Integration Made(
        OrganisationId owner,
        string name,
        IntegrationKind kind = IntegrationKind.Maskinporten,
        string? team = null,
        DateTimeOffset? made = null,
        OrganisationId? supplier = null
    ) =>
        Integration.Create(
            EnvironmentName.Of("ver2"),
            owner,
            new IntegrationProperties(kind, name, "En prøve") { Team = team },
            [],
            made ?? Now,
            supplier
        );

    private static async Task Plant(
        TestServer server,
        OrganisationId owner,
        string name,
        IntegrationKind kind = IntegrationKind.Maskinporten,
        string? team = null,
        DateTimeOffset? key = null,
        DateTimeOffset? made = null,
        bool ended = false
    )
    {
        var integration = Made(owner, name, kind, team, made);
        if (key is { } end)
        {
            var numbers = Ground.Key.ExportParameters(false);
            var material = PublicKeyMaterial.FromRsa(numbers, $"k{Guid.NewGuid():N}").Value! with
            {
                Expires = end,
            };
            // As it was when it was added; a key that has ended is never added.
            Assert.True(integration.AddKey(material, Now.AddDays(-300)).Ok);
        }
        if (ended)
            integration.Deactivate(owner, Now);
        await using var db = server.Db();
        db.Integrations.Add(integration);
        await db.SaveChangesAsync(Stop);
    }
}
