using System.Net;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Home;

public sealed class HomeTests(Servers servers)
{
    [Theory, OnBoth]
    [Requirement("R3")]
    public async Task A_visitor_can_sign_in_or_register(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = server.NewVisitor();

        var page = await visitor.Get("/");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.NotNull(page.Document.QuerySelector("main a[href='/min-profil']"));
        Assert.NotNull(page.Document.QuerySelector("main a[href='/registrer']"));
    }

    [Theory, OnBoth]
    [Requirement("R39")]
    public async Task A_member_is_led_to_the_last_test_environment(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = await server.SignedIn("kari@fjelltake.example");

        var main = (await visitor.Get("/")).Document.QuerySelector("main")!;

        Assert.NotNull(main.QuerySelector("a[href='/ver2/mine-api']"));
        Assert.NotNull(main.QuerySelector("a[href='/ver2/integrasjoner']"));
        Assert.Null(main.QuerySelector("a[href='/bruksvilkar']"));
    }

    [Theory, OnBoth]
    [Requirement("R1")]
    public async Task Missing_terms_come_first(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = await server.SignedIn("eva@granbar.example");

        var main = (await visitor.Get("/")).Document.QuerySelector("main")!;

        Assert.NotNull(main.QuerySelector(".ds-alert a[href='/bruksvilkar']"));
    }
}
