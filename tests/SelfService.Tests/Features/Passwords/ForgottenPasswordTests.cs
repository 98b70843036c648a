using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Passwords;

[Requirement("R3")]
public sealed class ForgottenPasswordTests(Servers servers)
{
    [Theory, OnBoth]
    public async Task A_mailed_link_sets_a_new_password_and_ends_other_sessions(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var elsewhere = await server.SignedIn("tone@jordbaer.example");
        using var visitor = server.NewVisitor();
        await Ask(visitor, "tone@jordbaer.example");
        var link = await server.LinkMailedTo("tone@jordbaer.example");

        var saved = await visitor.Submit(
            await visitor.Get(link),
            link,
            ("password", "et helt nytt passord")
        );
        var signedIn = await visitor.Submit(
            await visitor.Get("/min-profil"),
            "/logg-inn",
            ("email", "tone@jordbaer.example"),
            ("password", "et helt nytt passord")
        );

        Assert.Equal("/min-profil", saved.Location);
        Assert.Equal(HttpStatusCode.Redirect, signedIn.Status);
        Assert.Equal("Logg inn", (await elsewhere.Get("/min-profil")).Heading);
        Assert.Equal(HttpStatusCode.Gone, (await visitor.Get(link)).Status);
    }

    [Theory, OnBoth]
    public async Task An_unknown_address_gets_the_same_page_and_no_mail(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = server.NewVisitor();

        var known = await Ask(visitor, "geir@skattemake.example");
        var unknown = await Ask(visitor, "finnesikke@skattemake.example");

        Assert.Equal(known.Heading, unknown.Heading);
        Assert.Equal(known.Status, unknown.Status);
        Assert.Null(await server.NewestMailTo("finnesikke@skattemake.example"));
    }

    [Theory, OnBoth("liv@bever.example"), OnBoth("liv+{0}@bever.example")]
    public async Task Nobody_can_fill_a_mailbox_by_asking(DatabaseKind kind, string pattern)
    {
        await using var server = await TestServer.Start(
            kind,
            stop: TestContext.Current.CancellationToken
        );
        using var visitor = server.NewVisitor();

        for (var i = 0; i < 7; i++)
        {
            var answer = await visitor.Submit(
                await visitor.Get("/registrer"),
                "/registrer",
                ("name", "Plage"),
                ("email", string.Format(CultureInfo.InvariantCulture, pattern, i))
            );
            Assert.Equal("/registrer/sendt", answer.Location);
            Assert.Equal(HttpStatusCode.OK, (await Ask(visitor, "liv@bever.example")).Status);
        }

        await using var db = server.Db();
        var mails = await db.OutgoingMails.CountAsync(TestContext.Current.CancellationToken);
        Assert.Equal(5 + 5, mails);
    }

    [Theory, OnBoth]
    public async Task A_chosen_password_ends_every_other_link_to_a_new_one(DatabaseKind kind)
    {
        var (server, eva, _) = await NewOrganisation.ByEva(servers, kind);
        using var own = eva;
        using var visitor = server.NewVisitor();
        await Ask(visitor, eva.Email);
        var older = await server.LinkMailedTo(eva.Email);
        await Ask(visitor, eva.Email);
        var newer = await server.LinkMailedTo(eva.Email);

        await visitor.Submit(await visitor.Get(newer), newer, ("password", "et helt nytt passord"));

        Assert.Equal(HttpStatusCode.Gone, (await visitor.Get(older)).Status);
    }

    private static async Task<VisitedPage> Ask(Visitor visitor, string email) =>
        await visitor.Submit(
            await visitor.Get("/glemt-passord"),
            "/glemt-passord",
            ("email", email)
        );
}
