using System.Net;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Members;

public sealed class InvitationTests(Servers servers)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBoth]
    public async Task An_invited_person_joins_by_a_link_that_works_once(DatabaseKind kind)
    {
        var (server, eva, organisation) = await NewOrganisation.ByEva(servers, kind);
        using var _ = eva;
        using var visitor = server.NewVisitor();
        var email = $"gjest@{NewOrganisation.Domain()}";

        var invited = await Invite(eva.Visitor, email);
        var waiting = await eva.Visitor.Get("/virksomhet/personer");
        var link = await server.LinkMailedTo(email);
        var joined = await Join(visitor, link);
        var again = await visitor.Get(link);

        Assert.Equal("/virksomhet/personer", invited.Location);
        Assert.Contains(email, waiting.Text);
        Assert.Equal("/", joined.Location);
        Assert.True((int)again.Status >= 400);
        var people = await eva.Visitor.Get("/virksomhet/personer");
        Assert.Contains("Gjest Gjestesen", people.Text);
        Assert.DoesNotContain("Trekk tilbake", people.Text);
        Assert.Equal(
            [EventType.PersonInvited, EventType.PersonJoined],
            await server.LogOf(organisation)
        );
    }

    [Theory, OnBoth]
    public async Task A_withdrawn_invitation_and_an_older_one_lead_nowhere(DatabaseKind kind)
    {
        var (server, eva, _) = await NewOrganisation.ByEva(servers, kind);
        using var _e = eva;
        using var visitor = server.NewVisitor();
        var email = $"gjest@{NewOrganisation.Domain()}";

        await Invite(eva.Visitor, email);
        var first = await server.LinkMailedTo(email);
        await Invite(eva.Visitor, email);
        var second = await server.LinkMailedTo(email);
        var replaced = await visitor.Get(first);
        await eva.Visitor.Submit(await eva.Visitor.Get("/virksomhet/personer"), "/trekk");

        Assert.True((int)replaced.Status >= 400);
        Assert.True((int)(await visitor.Get(second)).Status >= 400);
        Assert.True((int)(await visitor.Post(second, ("name", "x"))).Status >= 400);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite, "/fjern")]
    [InlineData(DatabaseKind.Postgres, "/administrator")]
    public async Task Nobody_follows_an_invitation_of_somebody_who_may_not_invite_any_more(
        DatabaseKind kind,
        string deed
    )
    {
        var (server, eva, organisation) = await NewOrganisation.ByEva(servers, kind);
        using var _ = eva;
        using var geir = await NewOrganisation.Add(
            server,
            organisation,
            $"geir@{NewOrganisation.Domain()}",
            administrator: true
        );
        using var visitor = server.NewVisitor();
        var (his, hers) = ($"gjest@{NewOrganisation.Domain()}", $"ny@{NewOrganisation.Domain()}");
        await Invite(geir.Visitor, his);
        await Invite(eva.Visitor, hers);

        var page = $"/virksomhet/personer/{geir.Id}{deed}";
        await eva.Visitor.Submit(await eva.Visitor.Get(page), deed);

        Assert.True((int)(await visitor.Get(await server.LinkMailedTo(his))).Status >= 400);
        var other = await visitor.Get(await server.LinkMailedTo(hers));
        Assert.Equal(HttpStatusCode.OK, other.Status);
        Assert.Contains(EventType.InvitationWithdrawn, await server.LogOf(organisation));
    }

    [Theory, OnBoth]
    public async Task Who_has_an_account_joins_signed_in_and_switches(DatabaseKind kind)
    {
        var (server, eva, organisation) = await NewOrganisation.ByEva(servers, kind);
        using var _ = eva;
        var other = NewOrganisation.Domain();
        var home = await NewOrganisation.With(server, other, "HJEMME PRØVE AS");
        using var ola = await NewOrganisation.Add(server, home.Number, $"ola@{other}");
        using var stranger = server.NewVisitor();
        await Invite(eva.Visitor, ola.Email);
        var link = await server.LinkMailedTo(ola.Email);

        var anonymous = await stranger.Get(link);
        var asEva = await eva.Visitor.Get(link);
        var joined = await ola.Visitor.Submit(await ola.Visitor.Get(link), link);
        var profile = await ola.Visitor.Get("/min-profil");

        Assert.Contains("Adressen har allerede en bruker", anonymous.Text);
        Assert.Contains("sendt til en annen adresse", asEva.Text);
        Assert.Equal("/", joined.Location);
        Assert.Contains("HJEMME PRØVE AS", profile.Text);
        // The new organisation is the one acted for, and the header says so.
        Assert.Contains(
            "STILLE PRØVE AS",
            profile.Document.QuerySelector(".pv-representing")!.TextContent
        );
        Assert.NotNull(await server.MembershipOf(ola.Id, organisation));
    }

    [Theory, OnBoth]
    public async Task Not_even_an_administrator_floods_a_mailbox(DatabaseKind kind)
    {
        var (_, eva, _) = await NewOrganisation.ByEva(servers, kind);
        using var _e = eva;
        var email = $"offer@{NewOrganisation.Domain()}";

        for (var i = 0; i < 5; i++)
            Assert.Equal(HttpStatusCode.Redirect, (await Invite(eva.Visitor, email)).Status);
        var refused = await Invite(eva.Visitor, email);

        Assert.Contains("mange e-poster", refused.ProblemAt("email"));
    }

    private static async Task<VisitedPage> Invite(Visitor visitor, string email) =>
        await visitor.Submit(
            await visitor.Get("/virksomhet/personer/inviter"),
            "/inviter",
            ("email", email)
        );

    private static async Task<VisitedPage> Join(Visitor visitor, string link) =>
        await visitor.Submit(
            await visitor.Get(link),
            link,
            ("name", "Gjest Gjestesen"),
            ("password", NewOrganisation.Password)
        );
}
