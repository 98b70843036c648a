using System.Net;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Scopes;
using Portvakt.Store;
using static Portvakt.SelfService.Tests.Features.Scopes.ScopeCalls;

namespace Portvakt.SelfService.Tests.Features.Scopes;

[Requirement("R14")]
public sealed class RestoreAccessTests(Servers servers)
{
    [Theory, OnBoth]
    public async Task The_consumer_is_told_of_a_removal_after_ten_minutes(DatabaseKind kind)
    {
        var (planted, visitor) = await Removed(kind);
        using (visitor)
        {
            var mail = Assert.Single(await planted.Mails());

            Assert.Equal("varsling@fossekall.example", mail.Recipient);
            Assert.Contains("har fjernet tilgangen", mail.Subject);
            Assert.Equal(TimeSpan.FromMinutes(10), mail.NotBefore - mail.Created);
        }
    }

    [Theory, OnBoth]
    public async Task The_receipt_leads_to_undo_which_gives_it_back_as_it_was(DatabaseKind kind)
    {
        var (planted, visitor) = await Removed(kind);
        using (visitor)
        {
            var receipt = await visitor.Get(planted.Page);
            var link = receipt.Document.QuerySelector("[role=status] a")!;
            Assert.Equal("Angre", link.TextContent);

            var ask = await visitor.Get(link.GetAttribute("href")!);
            Assert.Contains("STILLE FOSSEKALL KOMMUNE", ask.Heading);
            var done = await visitor.Submit(ask, "/angre");

            Assert.Equal(planted.Page, done.Location);
            var access = Assert.Single(await planted.Accesses());
            Assert.Equal(AccessState.Approved, access.State);
            Assert.Equal(LastDay, access.Validity.LastDay);
            Assert.Equal("Agreement 17", access.Note);
            Assert.Empty(await planted.Mails());
            Assert.Equal(EventType.AccessRestored, (await planted.Events())[^1].Type);
            Assert.Contains("har tilgang til", (await visitor.Get(planted.Page)).Text);
        }
    }

    [Theory, OnBoth]
    public async Task The_scopes_page_lists_what_can_be_undone(DatabaseKind kind)
    {
        var (planted, visitor) = await Removed(kind);
        using (visitor)
        {
            await visitor.Get(planted.Page);

            var page = await visitor.Get(planted.Page);

            Assert.Contains("Fjernet nettopp", page.Text);
            Assert.Null(page.Document.QuerySelector("tbody tr"));
            Assert.NotNull(page.Document.QuerySelector("main a[href$='/angre']"));
        }
    }

    [Theory, OnBoth]
    public async Task After_ten_minutes_it_is_too_late(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var planted = await Planted.In(server, consumer: Planted.Consumer);
        await using (var db = server.Db())
        {
            var access = db.Accesses.Single(a => a.ScopeId == planted.Scope.Id);
            access.Remove(server.Server.Parts.Clock.GetUtcNow() - TimeSpan.FromMinutes(11));
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }
        using var visitor = await server.SignedIn(Planted.Provider);
        using var machine = await server.Provider();
        var id = Assert.Single(await planted.Accesses()).Id;
        var name = planted.Scope.Name.Value;

        var page = await visitor.Get($"{planted.Page}/tilgang/{id}/angre");
        var answer = await visitor.Submit(page, "/angre");
        var called = await machine.Send(HttpMethod.Post, Undo(name), "");

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("Det er for sent å angre", answer.Text);
        called.Is(HttpStatusCode.Conflict);
        Assert.Equal(AccessState.Denied, Assert.Single(await planted.Accesses()).State);
        Assert.DoesNotContain("Fjernet nettopp", (await visitor.Get(planted.Page)).Text);
    }

    [Theory, OnBoth]
    public async Task The_API_undoes_its_own_removal_and_drops_the_mail(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var planted = await Planted.In(server, consumer: Planted.Consumer);
        using var machine = await server.Provider();
        var name = planted.Scope.Name.Value;
        (await machine.Revoke(name)).Is(HttpStatusCode.OK);
        Assert.Single(await planted.Mails());

        var undone = (await machine.Send(HttpMethod.Post, Undo(name), "")).Is(HttpStatusCode.OK);
        var again = await machine.Send(HttpMethod.Post, Undo(name), "");

        Assert.Equal("APPROVED", undone.Text("state"));
        Assert.Empty(await planted.Mails());
        again.Is(HttpStatusCode.Conflict);
    }

    [Theory, OnBoth]
    public async Task Giving_the_access_anew_drops_the_mail_as_well(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var planted = await Planted.In(server, consumer: Planted.Consumer);
        using var machine = await server.Provider();
        var name = planted.Scope.Name.Value;
        (await machine.Revoke(name)).Is(HttpStatusCode.OK);

        (await machine.Grant(name)).Is(HttpStatusCode.OK);

        Assert.Empty(await planted.Mails());
    }

    [Theory, OnBoth]
    public async Task What_belongs_to_others_and_what_was_not_removed_is_not_found(
        DatabaseKind kind
    )
    {
        var (planted, visitor) = await Removed(kind);
        using (visitor)
        {
            var server = await servers.On(kind);
            var standing = await Planted.In(server, consumer: Planted.Consumer);
            using var other = await server.SignedIn(Planted.SomebodyElse);
            var id = Assert.Single(await planted.Accesses()).Id;
            var held = Assert.Single(await standing.Accesses()).Id;

            var foreign = await other.Get($"{planted.Page}/tilgang/{id}/angre");
            var never = await visitor.Get($"{standing.Page}/tilgang/{held}/angre");

            Assert.Equal(HttpStatusCode.NotFound, foreign.Status);
            Assert.Equal(HttpStatusCode.NotFound, never.Status);
        }
    }

    private static readonly DateOnly LastDay = new(2051, 6, 30);

    private static string Undo(string scope) => $"{Accesses}/{Fossekall}/undo{Of(scope)}";

    /// <summary>An access with terms, removed on its page a moment ago.</summary>
    private async Task<(Planted, Visitor)> Removed(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var planted = await Planted.In(server, consumer: Planted.Consumer);
        await using (var db = server.Db())
        {
            var access = db.Accesses.Single(a => a.ScopeId == planted.Scope.Id);
            access.GrantAgain(
                new AccessTerms(LastDay, "Agreement 17"),
                server.Server.Parts.Clock.GetUtcNow()
            );
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }
        var visitor = await server.SignedIn(Planted.Provider);
        var id = Assert.Single(await planted.Accesses()).Id;
        var page = await visitor.Get($"{planted.Page}/tilgang/{id}/fjern");
        await visitor.Submit(page, "/fjern");
        return (planted, visitor);
    }
}
