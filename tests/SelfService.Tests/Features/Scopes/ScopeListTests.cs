using System.Net;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Scopes;

[Requirement("R11")]
public sealed class ScopeListTests(Servers servers)
{
    [Theory, OnBoth]
    public async Task It_shows_the_organisations_scopes_with_the_number_of_accesses(
        DatabaseKind kind
    )
    {
        var server = await servers.On(kind);
        var planted = await Planted.In(server, consumer: Planted.Consumer);
        using var visitor = await server.SignedIn(Planted.Provider);

        // Other tests make scopes too, and the list shows some at a time.
        var page = await visitor.Get($"/ver2/mine-api?q={planted.Scope.Name.Subscope}");

        Assert.Equal("Mine API", page.Heading);
        var row = page
            .Document.QuerySelectorAll("tbody tr")
            .Single(r => r.TextContent.Contains(planted.Scope.Name.Value));
        Assert.Equal(planted.Page, row.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("1", row.QuerySelector("[data-label=Tilganger]")!.TextContent.Trim());
        Assert.NotNull(page.Document.QuerySelector("main a[href='/ver2/mine-api/nytt']"));
    }

    [Theory, OnBoth]
    [Requirement("R4")]
    public async Task Scopes_of_other_organisations_and_environments_are_not_there(
        DatabaseKind kind
    )
    {
        var server = await servers.On(kind);
        var planted = await Planted.In(server);
        using var owner = await server.SignedIn(Planted.Provider);
        using var other = await server.SignedIn(Planted.SomebodyElse);

        Assert.DoesNotContain(planted.Scope.Name.Value, (await owner.Get("/ver1/mine-api")).Text);
        Assert.DoesNotContain(planted.Scope.Name.Value, (await other.Get("/ver2/mine-api")).Text);
    }

    [Theory, OnBoth]
    public async Task A_search_finds_by_name_and_says_what_to_do_when_it_finds_nothing(
        DatabaseKind kind
    )
    {
        var server = await servers.On(kind);
        var planted = await Planted.In(server);
        using var visitor = await server.SignedIn(Planted.Provider);
        var word = planted.Scope.Name.Subscope.ToUpperInvariant();

        var found = await visitor.Get($"/ver2/mine-api?q={Uri.EscapeDataString(word)}");
        var nothing = await visitor.Get("/ver2/mine-api?q=finnesikke");

        Assert.Equal(
            planted.Scope.Name.Value,
            Assert.Single(found.Document.QuerySelectorAll("tbody th")).TextContent
        );
        Assert.Contains("Ingen av scopene har «finnesikke»", nothing.Text);
        Assert.NotNull(nothing.Document.QuerySelector(".pv-empty a[href='/ver2/mine-api']"));
    }

    [Theory, OnBoth("/ver2/mine-api"), OnBoth("/ver2/mine-api/nytt")]
    [Requirement("R26")]
    public async Task Without_a_prefix_it_says_where_to_order_one(DatabaseKind kind, string path)
    {
        var server = await servers.On(kind);
        using var visitor = await server.SignedIn("anne@fossekall.example");

        var page = await visitor.Get(path);

        Assert.Contains("Virksomheten har ikke noe prefiks i ver2", page.Text);
        Assert.NotNull(
            page.Document.QuerySelector("main a[href='/ver2/mine-api/bestill-prefiks']")
        );
        Assert.Null(page.Document.QuerySelector("main a[href='/ver2/mine-api/nytt']"));
        Assert.Null(page.Document.QuerySelector("select[name=prefix]"));
    }

    [Theory, OnBoth]
    public async Task In_production_the_button_says_why_it_is_greyed_out(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = await server.SignedIn(Planted.Provider);

        var page = await visitor.Get("/prod/mine-api");

        var button = page.Document.QuerySelector("main button[aria-disabled=true]")!;
        var reason = page.Document.GetElementById(button.GetAttribute("aria-describedby")!)!;
        Assert.Equal("Nytt scope", button.TextContent);
        Assert.Contains("Ansattporten", reason.TextContent);
    }

    [Theory, OnBoth("/ver2/mine-api"), OnBoth("/ver2/mine-api/nytt")]
    public async Task A_visitor_signs_in_first_and_comes_back(DatabaseKind kind, string path)
    {
        var server = await servers.On(kind);
        using var visitor = server.NewVisitor();

        var page = await visitor.Get(path);

        Assert.Equal(HttpStatusCode.Redirect, page.Status);
        Assert.Equal($"/min-profil?tilbake={Uri.EscapeDataString(path)}", page.Location);
    }

    [Theory, OnBoth]
    public async Task An_environment_that_is_not_installed_is_not_found(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = await server.SignedIn(Planted.Provider);

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Get("/ver9/mine-api")).Status);
    }
}
