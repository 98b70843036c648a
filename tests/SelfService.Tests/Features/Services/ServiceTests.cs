using System.Net;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Services;

[Requirement("R11")]
public sealed class ServiceTests(Servers servers)
{
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

        var page = await visitor.Get("/tjenester");

        var link = page.Document.QuerySelector($"a[href='/ver2/integrasjoner/{client}']")!;
        var row = link.Closest("tr")!.TextContent;
        Assert.Contains("Maskinporten", row);
        Assert.Contains("ver2", row);
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
}
