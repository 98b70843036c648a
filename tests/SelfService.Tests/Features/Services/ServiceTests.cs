using System.Net;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.Domain.Scopes;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Services;

[Requirement("R11")]
public sealed class ServiceTests(Servers servers)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBoth]
    public async Task A_provider_is_listed_once_for_each_environment_where_it_has_a_prefix(
        DatabaseKind kind
    )
    {
        var server = await servers.On(kind);
        using var visitor = await server.SignedIn("geir@skattemake.example");

        var page = await visitor.Get("/tjenester");

        var providers = page
            .Document.QuerySelectorAll("tbody tr")
            .Where(row => row.TextContent.Contains("API-tilbyder"))
            .Select(row => row.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal(["/ver1/mine-api", "/ver2/mine-api"], providers);
    }

    [Theory, OnBoth]
    public async Task Integrations_stand_beside_with_their_kind_and_environment(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var client = server.DemoFile("consumer.env")["MP_CLIENT_ID"];
        using var visitor = await server.SignedIn("anne@fossekall.example");

        // Other tests make integrations too, and the list shows some at a time.
        var page = await visitor.Get($"/tjenester?q={client}");

        var link = page.Document.QuerySelector($"a[href='/ver2/integrasjoner/{client}']")!;
        var row = link.Closest("tr")!.TextContent;
        Assert.Contains("Maskinporten", row);
        Assert.Contains("ver2", row);
    }

    [Theory, OnBoth]
    public async Task A_long_list_comes_in_pages_with_the_providers_first(DatabaseKind kind)
    {
        var (server, eva, number) = await NewOrganisation.ByEva(servers, kind);
        using var _ = eva;
        await Plant(server, number, "ver1", 60);
        await Plant(server, number, "ver2", 49);
        var prefix = await Provide(server, number, "ver2");

        var first = await eva.Visitor.Get("/tjenester");
        var second = await eva.Visitor.Get("/tjenester?side=2");
        var beyond = await eva.Visitor.Get("/tjenester?side=99");

        Assert.Contains("110 tjenester", first.Text);
        Assert.Equal(50, Rows(first).Count);
        Assert.Equal(prefix, Rows(first)[0]);
        Assert.Equal("ver1 nr-48", Rows(first)[^1]);
        Assert.Equal(
            "/tjenester?side=2",
            first.Document.QuerySelector("a[rel=next]")!.GetAttribute("href")
        );
        Assert.Equal("ver1 nr-49", Rows(second)[0]);
        Assert.Equal("ver2 nr-38", Rows(second)[^1]);
        Assert.Equal(10, Rows(beyond).Count);
        Assert.Equal("ver2 nr-48", Rows(beyond)[^1]);
    }

    [Theory, OnBoth]
    public async Task The_list_is_searched_and_narrowed_to_an_environment(DatabaseKind kind)
    {
        var (server, eva, number) = await NewOrganisation.ByEva(servers, kind);
        using var _ = eva;
        await Plant(server, number, "ver1", 3);
        await Plant(server, number, "ver2", 60);
        var prefix = await Provide(server, number, "ver2");

        async Task<IReadOnlyList<string>> Found(string query) =>
            Rows(await eva.Visitor.Get($"/tjenester?{query}"));

        Assert.Equal(["ver1 nr-00", "ver1 nr-01", "ver1 nr-02"], await Found("miljo=ver1"));
        Assert.Equal(["ver1 nr-02", "ver2 nr-02"], await Found("q=NR-02"));
        Assert.Equal(["ver2 nr-02"], await Found("q=NR-02&miljo=ver2"));
        Assert.Equal([prefix], await Found($"q={prefix[..8]}"));
        Assert.Equal(50, (await Found("miljo=tull")).Count);
        var page = await eva.Visitor.Get("/tjenester?q=VER2&miljo=ver2");
        Assert.Contains("60 av 64 tjenester", page.Text);
        Assert.Equal("ver2", page.ValueOf("miljo"));
        Assert.Equal(
            "/tjenester?q=VER2&miljo=ver2&side=2",
            page.Document.QuerySelector("a[rel=next]")!.GetAttribute("href")
        );
        var none = await eva.Visitor.Get("/tjenester?q=finnes-ikke");
        Assert.Contains("Ingen av tjenestene passer", none.Text);
        Assert.NotNull(none.Document.QuerySelector(".pv-empty a[href='/tjenester']"));
    }

    [Theory, OnBoth]
    public async Task An_organisation_without_any_is_shown_where_to_begin(DatabaseKind kind)
    {
        // Other tests give everybody something on the shared one.
        await using var server = await TestServer.Start(
            kind,
            stop: TestContext.Current.CancellationToken
        );
        using var visitor = await server.SignedIn("eva@granbar.example");

        var page = await visitor.Get("/tjenester");

        Assert.Contains("verken API-er eller integrasjoner", page.Text);
        Assert.NotNull(
            page.Document.QuerySelector(".pv-empty a[href='/tjenester/administrasjon']")
        );
    }

    [Theory, OnBoth]
    [Requirement("R4")]
    [Requirement("R17")]
    public async Task Every_environment_leads_to_both_lists(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = await server.SignedIn("geir@skattemake.example");

        var main = (await visitor.Get("/tjenester/administrasjon")).Document.QuerySelector("main")!;

        foreach (var environment in (string[])["ver1", "ver2", "prod"])
        {
            Assert.NotNull(main.QuerySelector($"a[href='/{environment}/mine-api']"));
            Assert.NotNull(main.QuerySelector($"a[href='/{environment}/integrasjoner']"));
        }
        Assert.Contains("Ansattporten", main.TextContent);
    }

    [Theory, OnBoth("/tjenester"), OnBoth("/tjenester/administrasjon")]
    public async Task A_visitor_signs_in_first(DatabaseKind kind, string path)
    {
        var server = await servers.On(kind);
        using var visitor = server.NewVisitor();

        Assert.Equal(HttpStatusCode.Redirect, (await visitor.Get(path)).Status);
    }

    private static IReadOnlyList<string> Rows(VisitedPage page) =>
        [.. page.Document.QuerySelectorAll("tbody th a").Select(a => a.TextContent.Trim())];

    private static async Task Plant(
        TestServer server,
        OrganisationId owner,
        string environment,
        int count
    )
    {
        await using var db = server.Db();
        for (var i = 0; i < count; i++)
            db.Integrations.Add(
                Integration.Create(
                    EnvironmentName.Of(environment),
                    owner,
                    new(IntegrationKind.Maskinporten, $"{environment} nr-{i:00}", "En prøve"),
                    [],
                    TimeProvider.System.GetUtcNow()
                )
            );
        await db.SaveChangesAsync(Stop);
    }

    private static async Task<string> Provide(
        TestServer server,
        OrganisationId owner,
        string environment
    )
    {
        await using var db = server.Db();
        var name = $"t{Guid.NewGuid():N}"[..14];
        db.Prefixes.Add(
            ScopePrefix
                .Grant(
                    EnvironmentName.Of(environment),
                    name,
                    owner,
                    TimeProvider.System.GetUtcNow()
                )
                .Value!
        );
        await db.SaveChangesAsync(Stop);
        return name;
    }
}
