using System.Net;
using Portvakt.Domain.Scopes;
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

    [Theory, OnBoth]
    [Requirement("R15")]
    public async Task Deactivated_ones_are_there_on_request(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var planted = await Planted.In(server);
        using var visitor = await server.SignedIn(Planted.Provider);
        var off = await visitor.Get(planted.Page + "/deaktiver");
        await visitor.Submit(off, "/deaktiver");
        var search = $"/ver2/mine-api?q={planted.Scope.Name.Subscope}";

        var without = await visitor.Get(search);
        var with = await visitor.Get(search + "&deaktiverte=ja");

        Assert.Empty(without.Document.QuerySelectorAll("tbody tr"));
        Assert.Contains("Alt som passer, er deaktivert (1)", without.Text);
        var row = Assert.Single(with.Document.QuerySelectorAll("tbody tr"));
        Assert.Contains("Deaktivert", row.TextContent);
    }

    [Theory, OnBoth]
    public async Task It_is_ordered_by_requests_and_says_how_many_wait(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var quiet = await Planted.In(server);
        var asked = await Planted.In(server);
        await using (var db = server.Db())
        {
            var now = server.Server.Parts.Clock.GetUtcNow();
            var wish = new AccessWish("To test");
            db.AccessRequests.Add(AccessRequest.Ask(asked.Scope, Planted.Consumer, wish, now));
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }
        using var visitor = await server.SignedIn(Planted.Provider);

        var page = await visitor.Get("/ver2/mine-api?sorter=foresporsler");
        var one = await visitor.Get($"/ver2/mine-api?q={asked.Scope.Name.Subscope}");
        var scope = await visitor.Get(asked.Page);

        var names = page.Document.QuerySelectorAll("tbody th").Select(c => c.TextContent).ToList();
        Assert.Contains(asked.Scope.Name.Value, names);
        Assert.True(
            names.IndexOf(asked.Scope.Name.Value)
                < (names.IndexOf(quiet.Scope.Name.Value) is var i and >= 0 ? i : int.MaxValue)
        );
        Assert.Contains("1 med forespørsler som venter", one.Text);
        Assert.Equal(
            "1",
            one.Document.QuerySelector("[data-label=Forespørsler]")!.TextContent.Trim()
        );
        Assert.Contains("1 forespørsel om tilgang venter", scope.Text);
    }

    [Theory, OnBoth]
    public async Task It_is_narrowed_to_one_prefix(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var planted = await Planted.In(server);
        using var visitor = await server.SignedIn(Planted.Provider);
        var search = $"/ver2/mine-api?q={planted.Scope.Name.Subscope}&prefiks=";

        var own = await visitor.Get(search + "fjelltake");
        var other = await visitor.Get(search + "annet");

        Assert.Single(own.Document.QuerySelectorAll("tbody tr"));
        Assert.Empty(other.Document.QuerySelectorAll("tbody tr"));
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
