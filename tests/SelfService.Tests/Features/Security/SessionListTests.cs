using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Tests.Features.Ansattporten;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Security;

/// <summary>Where one is signed in, and getting out of there.</summary>
[Requirement("R3")]
public sealed class SessionListTests(Servers servers)
{
    private const string Firefox =
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0";

    [Theory, OnBoth]
    public async Task Each_session_is_listed_and_this_one_is_marked(DatabaseKind kind)
    {
        var (server, ada) = await OwnSecurity.Ada(servers, kind);
        using var _ = ada;
        using var other = server.NewVisitor();
        other.Http.DefaultRequestHeaders.UserAgent.ParseAdd(Firefox);
        await other.SignIn(ada.Email, NewOrganisation.Password);

        var rows = Rows(await ada.Visitor.Get(OwnSecurity.Page));

        Assert.Equal(2, rows.Count);
        var own = Assert.Single(rows, row => row.TextContent.Contains("Denne økten"));
        Assert.Contains("Ukjent nettleser", own.TextContent);
        Assert.Contains("Firefox, Windows", rows.Single(row => row != own).TextContent);
    }

    [Theory, OnBoth]
    public async Task An_ended_session_is_out_at_its_next_click(DatabaseKind kind)
    {
        var (server, ada) = await OwnSecurity.Ada(servers, kind);
        using var _ = ada;
        using var other = await server.Elsewhere(ada);
        var page = await ada.Visitor.Get(OwnSecurity.Page);

        var ended = await ada.Visitor.Submit(page, "/avslutt");

        Assert.Equal(OwnSecurity.Page, ended.Location);
        Assert.False(await other.IsIn());
        Assert.True(await ada.Visitor.IsIn());
        await server.Noted(ada, EventType.SessionEnded, "En av øktene dine");
    }

    [Theory, OnBoth]
    public async Task Nobody_ends_the_session_of_another(DatabaseKind kind)
    {
        var (server, ada) = await OwnSecurity.Ada(servers, kind);
        var (_, eve) = await OwnSecurity.Ada(servers, kind);
        using var _ = ada;
        using var __ = eve;
        using var other = await server.Elsewhere(ada);
        using var eves = await server.Elsewhere(eve);
        string[] sessions;
        await using (var db = server.Db())
            sessions = await (
                from session in db.PortalSessions
                join account in db.Users on session.AccountId equals account.Id
                where account.PersonId == ada.Id
                select session.Id
            ).ToArrayAsync(TestContext.Current.CancellationToken);

        foreach (var session in sessions)
        {
            var answer = await eve.Visitor.Submit(
                await eve.Visitor.Get(OwnSecurity.Page),
                "/avslutt",
                ("session", session)
            );
            Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        }

        Assert.Equal(2, sessions.Length);
        Assert.True(await other.IsIn());
        Assert.True(await ada.Visitor.IsIn());
    }

    [Theory, OnBoth]
    public async Task Signing_out_everywhere_leaves_no_session(DatabaseKind kind)
    {
        var (server, ada) = await OwnSecurity.Ada(servers, kind);
        using var _ = ada;
        using var other = await server.Elsewhere(ada);

        var left = await ada.Visitor.Submit(await ada.Visitor.Get(OwnSecurity.Page), "/overalt");

        Assert.Equal("/min-profil", left.Location);
        Assert.Contains("logget ut overalt", (await ada.Visitor.Get("/min-profil")).Text);
        Assert.False(await other.IsIn());
        Assert.False(await ada.Visitor.IsIn());
        await server.Noted(ada, EventType.SessionsEnded, "overalt");
    }

    [Theory, OnBoth]
    public async Task A_sign_in_at_the_provider_goes_on_as_one_session(DatabaseKind kind)
    {
        var (server, ada) = await OwnSecurity.Ada(servers, kind);
        using var _ = ada;
        using var thief = server.NewVisitor();
        thief.TakeCookiesOf(ada.Visitor);

        await ada.Visitor.SignInAsNewcomer(server, "ver2");

        var row = Assert.Single(Rows(await ada.Visitor.Get(OwnSecurity.Page)));
        Assert.Contains("Ansattporten", row.TextContent);
        Assert.False(await thief.IsIn());
    }

    [Theory, OnBoth]
    public async Task The_last_click_is_written_down_every_few_minutes_only(DatabaseKind kind)
    {
        var clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        await using var server = await TestServer.Start(
            kind,
            clock,
            stop: TestContext.Current.CancellationToken
        );
        using var visitor = await server.SignedIn("kari@fjelltake.example");
        var begun = await LastSeen(server);

        clock.Advance(TimeSpan.FromMinutes(4));
        await visitor.Get(OwnSecurity.Page);
        Assert.Equal(begun, await LastSeen(server));
        clock.Advance(TimeSpan.FromMinutes(2));
        await visitor.Get(OwnSecurity.Page);
        Assert.Equal(begun + TimeSpan.FromMinutes(6), await LastSeen(server));
    }

    private static async Task<DateTimeOffset> LastSeen(TestServer server)
    {
        await using var db = server.Db();
        return (
            await db.PortalSessions.SingleAsync(TestContext.Current.CancellationToken)
        ).LastSeen;
    }

    private static List<IElement> Rows(VisitedPage page) =>
        [
            .. page
                .Document.QuerySelectorAll("tbody tr")
                .Where(row => row.QuerySelector("[data-label='Logget inn med']") is not null),
        ];
}
