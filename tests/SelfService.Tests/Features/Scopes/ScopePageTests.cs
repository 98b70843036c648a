using System.Net;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Scopes;

[Requirement("R12")]
public sealed class ScopePageTests(Servers servers)
{
    [Theory, OnBoth]
    public async Task It_shows_the_configuration_and_who_has_access(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var planted = await Planted.In(server, consumer: Planted.Consumer);
        using var visitor = await server.SignedIn(Planted.Provider);

        var page = await visitor.Get(planted.Page);

        Assert.Equal(planted.Scope.Name.Value, page.Heading);
        Assert.Contains("A scope of a test", page.Text);
        var row = page.Document.QuerySelector("tbody tr")!.TextContent;
        Assert.Contains("STILLE FOSSEKALL KOMMUNE", row);
        Assert.Contains("314\u00a0308\u00a0425", row);
        Assert.NotNull(page.Document.QuerySelector($"a[href='{planted.Page}/tilgang']"));
    }

    [Theory]
    [OnBoth("")]
    [OnBoth("/tilgang")]
    [OnBoth("/tilgang/{access}/fjern")]
    [OnBoth("/tilgang/{access}/endre")]
    public async Task Another_organisations_scope_is_not_found(DatabaseKind kind, string below)
    {
        var server = await servers.On(kind);
        var planted = await Planted.In(server, consumer: Planted.Consumer);
        var access = Assert.Single(await planted.Accesses());
        using var visitor = await server.SignedIn(Planted.SomebodyElse);

        var page = await visitor.Get(
            planted.Page + below.Replace("{access}", access.Id.ToString())
        );

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.DoesNotContain(planted.Scope.Name.Value, page.Text);
    }

    [Theory, OnBoth]
    [Requirement("R4")]
    public async Task A_scope_is_not_found_in_another_environment(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var planted = await Planted.In(server);
        using var visitor = await server.SignedIn(Planted.Provider);

        var page = await visitor.Get($"/ver1/mine-api/{planted.Scope.Id}");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
    }

    [Theory, OnBoth]
    public async Task In_production_it_is_shown_without_ways_to_change_it(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var planted = await Planted.In(server, "prod", Planted.Consumer);
        using var visitor = await server.SignedIn(Planted.Provider);

        var page = await visitor.Get(planted.Page);

        Assert.Contains("STILLE FOSSEKALL KOMMUNE", page.Text);
        Assert.Contains("Ansattporten", page.Text);
        Assert.Null(page.Document.QuerySelector($"a[href^='{planted.Page}/tilgang']"));
    }

    [Theory, OnBoth]
    public async Task A_visitor_signs_in_first(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var planted = await Planted.In(server);
        using var visitor = server.NewVisitor();

        Assert.Equal(HttpStatusCode.Redirect, (await visitor.Get(planted.Page)).Status);
        Assert.Equal(
            HttpStatusCode.Redirect,
            (await visitor.Get(planted.Page + "/tilgang")).Status
        );
    }
}
