using System.Net;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Sessions;

[Requirement("R3")]
public sealed class SignInTests(Servers servers)
{
    [Theory, OnBoth]
    public async Task The_right_password_leads_in(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = await server.SignedIn("kari@fjelltake.example");

        var page = await visitor.Get("/min-profil");

        Assert.Contains("SINDIG FJELLTÅKE DIREKTORAT", page.Text);
    }

    [Theory, OnBoth]
    public async Task A_wrong_password_and_an_unknown_address_get_the_same_answer(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = server.NewVisitor();
        var form = await visitor.Get("/min-profil");

        var wrong = await visitor.Submit(
            form,
            "/logg-inn",
            ("email", "ola@skattemake.example"),
            ("password", "not the password")
        );
        var unknown = await visitor.Submit(
            form,
            "/logg-inn",
            ("email", "nobody@skattemake.example"),
            ("password", "not the password")
        );

        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Equal(
            wrong.Document.QuerySelector("[role=alert]")!.TextContent,
            unknown.Document.QuerySelector("[role=alert]")!.TextContent
        );
        Assert.Equal(wrong.Status, unknown.Status);
        Assert.Equal("ola@skattemake.example", wrong.ValueOf("email"));
    }

    [Theory, OnBoth(true), OnBoth(false)]
    public async Task Five_failures_lock_an_address_whether_or_not_it_exists(
        DatabaseKind kind,
        bool exists
    )
    {
        var (server, eva, _) = await NewOrganisation.ByEva(servers, kind);
        using var signedIn = eva;
        var email = exists ? eva.Email : $"nobody-{eva.Email}";
        using var visitor = server.NewVisitor();
        var form = await visitor.Get("/min-profil");
        (string, string)[] fields = [("email", email), ("password", "not the password")];
        for (var i = 0; i < 5; i++)
            await visitor.Submit(form, "/logg-inn", fields);

        var locked = await visitor.Submit(form, "/logg-inn", fields);

        Assert.Equal(HttpStatusCode.TooManyRequests, locked.Status);
        Assert.Contains("Vent 15 minutter", locked.Text);
    }
}
