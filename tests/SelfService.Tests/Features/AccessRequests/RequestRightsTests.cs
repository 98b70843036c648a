using System.Net;
using Portvakt.SelfService.Tests.Features.Ansattporten;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.AccessRequests;

/// <summary>Production asks for the right, and says so where the buttons would be.</summary>
[Requirement("R28")]
public sealed class RequestRightsTests(Servers servers)
{
    private const string Rules = "/prod/foresporsler/regler";

    [Theory, OnBoth]
    public async Task Without_the_sign_in_a_rule_can_be_looked_for_and_not_made(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var kari = await server.SignedIn("kari@fjelltake.example");

        var list = await kari.Get(Rules);
        var form = await kari.Get(Rules + "/ny");

        Assert.Equal(HttpStatusCode.OK, list.Status);
        Assert.NotNull(list.Document.QuerySelector("main button[aria-disabled=true]"));
        Assert.Null(form.Document.QuerySelector("main form[method=post]"));
        Assert.NotNull(form.Document.QuerySelector("main a[href^='/prod/ansattporten']"));
    }

    [Theory, OnBoth]
    public async Task With_the_right_to_apis_nothing_is_in_the_way(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        await server.HasPrefix("fjelltake");
        using var mona = await server.SignedIn("mona@fjelltake.example");
        await mona.SignInStrong(server, "prod", "Mona Tåke");

        var list = await mona.Get(Rules);
        var catalogue = await mona.Get("/prod/katalog");

        Assert.Null(list.Document.QuerySelector("main button[aria-disabled=true]"));
        Assert.Equal(HttpStatusCode.OK, catalogue.Status);
    }
}
