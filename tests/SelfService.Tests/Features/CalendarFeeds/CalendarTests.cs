using System.Net;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Organisations;
using Portvakt.Domain.Scopes;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.CalendarFeeds;

[Requirement("R16")]
public sealed class CalendarTests(Servers servers)
{
    private const string Page = "/virksomhet/kalender";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBoth]
    public async Task What_ends_stands_in_the_calendar_of_who_has_its_address(DatabaseKind kind)
    {
        var (server, eva, owner) = await NewOrganisation.ByEva(servers, kind);
        using var _ = eva;
        var last = NorwegianTime.Day(TimeProvider.System.GetUtcNow()).AddDays(20);
        await Access(server, owner, "ver2", last);
        await Access(server, owner, "prod", last.AddDays(1));

        var (address, hash) = await Make(server, eva);
        using var anybody = server.NewVisitor();
        using var answer = await anybody.Http.GetAsync(address, Stop);
        var text = await answer.Content.ReadAsStringAsync(Stop);
        var calendar = Ical.Net.Calendar.Load(text)!;

        Assert.Equal("text/calendar", answer.Content.Headers.ContentType!.MediaType);
        Assert.True(answer.Headers.CacheControl!.Private);
        Assert.Equal(2, calendar.Events.Count);
        var entry = calendar.Events.OrderBy(e => e.Start!.Value).First();
        Assert.True(entry.IsAllDay);
        Assert.Equal(last, DateOnly.FromDateTime(entry.Start!.Value));
        Assert.Contains("Tilgangen til", entry.Summary);
        Assert.Contains("ver2", entry.Summary);
        Assert.Contains("Be tilbyderen", entry.Description);
        Assert.StartsWith($"{server.Server.Installation.Portal}/ver2/", entry.Url!.OriginalString);
        Assert.Equal(2, entry.Alarms.Count);
        // Lines are at most 75 octets (RFC 5545 section 3.1).
        Assert.All(
            text.Split("\r\n"),
            line => Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(line), 0, 75)
        );
        Assert.DoesNotContain(address, (await eva.Visitor.Get(Page)).Text);
        Assert.DoesNotContain(hash, address);
    }

    [Theory, OnBoth]
    public async Task A_closed_environment_is_not_in_it_and_it_ends_with_the_membership(
        DatabaseKind kind
    )
    {
        var (server, eva, owner) = await NewOrganisation.ByEva(servers, kind);
        using var _ = eva;
        var last = NorwegianTime.Day(TimeProvider.System.GetUtcNow()).AddDays(20);
        await Access(server, owner, "ver2", last);
        await Access(server, owner, "ver1", last);
        var (address, _) = await Make(server, eva);
        await using (var db = server.Db())
        {
            var list = NamedPeople.Of(
                owner,
                EnvironmentName.Of("ver1"),
                TimeProvider.System.GetUtcNow()
            );
            list.Set(true, [Guid.NewGuid()], TimeProvider.System.GetUtcNow());
            db.NamedPeople.Add(list);
            await db.SaveChangesAsync(Stop);
        }

        var open = await eva.Visitor.Get(address);
        await using (var db = server.Db())
            await db.Memberships.Where(m => m.PersonId == eva.Id).ExecuteDeleteAsync(Stop);
        var after = await eva.Visitor.Get(address);

        Assert.Single(Ical.Net.Calendar.Load(open.Text)!.Events);
        Assert.Equal(HttpStatusCode.NotFound, after.Status);
    }

    [Theory, OnBoth]
    public async Task It_is_revoked_by_who_made_it_and_nobody_guesses_one(DatabaseKind kind)
    {
        var (server, eva, owner) = await NewOrganisation.ByEva(servers, kind);
        using var _ = eva;
        var (address, _) = await Make(server, eva);
        for (var i = 1; i < 5; i++)
            await Make(server, eva);
        var sixth = await eva.Visitor.Submit(await eva.Visitor.Get(Page), "/kalender");
        Guid first;
        await using (var db = server.Db())
            first = (
                await db
                    .CalendarFeeds.Where(f => f.Owner == owner)
                    .OrderBy(f => f.Created)
                    .FirstAsync(Stop)
            ).Id;

        var revoked = await eva.Visitor.Submit(await eva.Visitor.Get(Page), $"/{first}/trekk");

        Assert.Equal(HttpStatusCode.Conflict, sixth.Status);
        Assert.Equal(Page, revoked.Location);
        Assert.Equal(HttpStatusCode.NotFound, (await eva.Visitor.Get(address)).Status);
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await eva.Visitor.Get("/kalender/gjettet.ics")).Status
        );
        var log = (await server.LogOf(owner)).Where(type => type.StartsWith("calendar."));
        Assert.Equal(5, log.Count(type => type == EventType.CalendarMade));
        Assert.Equal(1, log.Count(type => type == EventType.CalendarEnded));
    }

    /// <summary>A new address, and what is kept of it.</summary>
    private static async Task<(string Address, string Hash)> Make(TestServer server, Colleague who)
    {
        var page = await who.Visitor.Submit(await who.Visitor.Get(Page), "/kalender");
        var address = page.Document.QuerySelector(".pv-secret code")!.TextContent.Trim();
        await using var db = server.Db();
        var hash = await db
            .CalendarFeeds.Where(f => f.PersonId == who.Id)
            .OrderByDescending(f => f.Created)
            .Select(f => f.SecretHash)
            .FirstAsync(Stop);
        return (address, hash);
    }

    private static async Task Access(
        TestServer server,
        OrganisationId owner,
        string environment,
        DateOnly last
    )
    {
        await using var db = server.Db();
        var at = EnvironmentName.Of(environment);
        var scope = await db.Scopes.FirstAsync(s => s.Environment == at, Stop);
        var now = TimeProvider.System.GetUtcNow();
        db.Accesses.Add(ScopeAccess.Grant(scope, owner, new AccessTerms(last), now));
        await db.SaveChangesAsync(Stop);
    }
}
