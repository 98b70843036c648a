using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;
using Portvakt.Domain.Integrations;
using Portvakt.Domain.Notices;
using Portvakt.Domain.Scopes;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Notices;

/// <summary>Lives through more than a year of an organisation, morning by morning.</summary>
[Requirement("R16")]
[Requirement("R23")]
[Collection(nameof(OneAfterTheOther))]
public sealed class FourHundredDaysTests(WatchedServers servers)
{
    private const int Days = 400;
    private readonly string team = $"{Guid.NewGuid():n}@prove.example";
    private readonly string watch = $"{Guid.NewGuid():n}@prove.example";
    private static readonly int[] Early = [60, 30, 14];
    private static readonly int[] Late = [7, 1, 0];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>
    /// The organisation has a point for all of it, which reads nynorsk, and one for its first client alone, which reads
    /// English; its administrator, who reads bokmål, hears of the last week.
    /// </summary>
    [Theory, OnBoth]
    public async Task Everything_that_ends_is_told_in_time_to_the_right_people_once_for_each_step(
        DatabaseKind kind
    )
    {
        using var at = await Watched.On(servers, kind);
        var first = await at.Client("Lønn", at.Start.AddDays(100));
        var second = await at.Client("Arkiv", at.Start.AddDays(330).AddHours(5));
        await at.Point(team, Language.Nynorsk);
        await at.Point(watch, Language.English, new(at.Owner, Watched.Ver2, first.Id));
        var granted = await GrantUntil(at, at.Start.AddDays(200));
        var unconfirmed = await Unconfirmed(at);
        await Mercantile(at);
        var renewed = (DateTimeOffset?)null;

        for (var day = 0; day < Days; day++)
        {
            await at.Morning();
            if (day == 75)
                renewed = await Renew(at, first);
            at.Clock.Move(TimeSpan.FromDays(1));
        }

        List<Expected> expected =
        [
            // Renewed after its 30 days' notice; then it is told of anew.
            .. Steps("Lønn-1", at.Start.AddDays(100), [60, 30], team, watch),
            .. Steps("Lønn-1", renewed!.Value, [.. Early, .. Late], team, watch),
            .. Steps("Lønn-1", renewed.Value, Late, at.Eva.Email),
            .. Steps("Arkiv-1", at.Start.AddDays(330).AddHours(5), [.. Early, .. Late], team),
            .. Steps("Arkiv-1", at.Start.AddDays(330).AddHours(5), Late, at.Eva.Email),
            .. Steps(granted.Scope, granted.Ends, [.. Early, .. Late], team),
            .. Steps(granted.Scope, granted.Ends, Late, at.Eva.Email),
            // The link that confirms a point works for a week.
            .. Steps(unconfirmed, at.Start.AddDays(7), Late, team, at.Eva.Email),
            // Said over in a year, under no name of its own.
            .. Steps("", at.Start.AddDays(365), [.. Early, .. Late], team),
            .. Steps("", at.Start.AddDays(365), Late, at.Eva.Email),
        ];
        foreach (var reader in new[] { team, watch, at.Eva.Email })
        {
            var told = await at.ToldTo(reader);
            Assert.Equal(
                expected
                    .Where(e => e.Reader == reader && e.Day <= NorwegianTime.Day(at.Now))
                    .Select(e => (e.Day, e.Step, e.Subject))
                    .Order(),
                told.Select(t => (t.Day, t.Step!.Value, t.Subject)).Order()
            );
            // One mail a day, however much it tells of.
            Assert.All(
                told.GroupBy(t => t.Day),
                day => Assert.Single(day.Select(t => t.Mail).Distinct())
            );
        }
        Assert.All(await at.ToldTo(team), t => Assert.Contains("Siste dag:", t.Text));
        Assert.All(await at.ToldTo(team), t => Assert.Contains("Helsing Portvakt", t.Text));
        Assert.All(await at.ToldTo(watch), t => Assert.Contains("Kind regards", t.Text));
        Assert.All(await at.ToldTo(at.Eva.Email), t => Assert.Contains("Hilsen Portvakt", t.Text));
    }

    /// <summary>The demo's own organisations are there too: nobody at all is told the same thing twice.</summary>
    [Theory, OnBoth]
    public async Task Nobody_is_told_the_same_twice_though_each_job_runs_again_and_again(
        DatabaseKind kind
    )
    {
        using var at = await Watched.On(servers, kind);
        await at.Client("Lønn", at.Start.AddDays(61));
        for (var day = 0; day < 65; day++)
        {
            await at.Morning();
            at.Clock.Move(TimeSpan.FromHours(3));
            await at.Morning();
            at.Clock.Move(TimeSpan.FromHours(21));
        }

        var twice = await at.Read(db =>
            db.NoticeReceipts.Join(
                    db.Notices,
                    r => r.NoticeId,
                    n => n.Id,
                    (r, n) => new { n.Key, r.Recipient }
                )
                .GroupBy(r => r)
                .Where(g => g.Count() > 1)
                .CountAsync(Stop)
        );
        var told = await at.ToldTo(at.Eva.Email);

        Assert.Equal(0, twice);
        Assert.Equal([60, 30, 14, 7, 1, 0], told.Select(t => t.Step!.Value));
    }

    private static async Task<(string Scope, DateTimeOffset Ends)> GrantUntil(
        Watched at,
        DateTimeOffset day
    )
    {
        var scope = Scope.Create(
            Watched.Ver2,
            ScopeName.Create("fjelltake", $"aar/{Guid.NewGuid():n}").Value,
            OrganisationId.Of("0192:312045109"),
            new ScopeProperties(new LanguageMap("Of a test")),
            at.Now
        );
        var access = ScopeAccess.Grant(
            scope,
            at.Owner,
            new AccessTerms(NorwegianTime.Day(day), null),
            at.Now
        );
        await at.Add(scope, access);
        return (scope.Name.Value, access.Validity.To!.Value);
    }

    private static async Task<string> Unconfirmed(Watched at)
    {
        var point = NotificationPoint.Create(
            new(at.Owner),
            NoticeChannel.Email,
            "ingen@prove.example",
            Language.Bokmaal,
            [],
            null,
            null,
            at.Now
        );
        await at.Add(point);
        return point.Address;
    }

    private static Task Mercantile(Watched at)
    {
        var data = MercantileData.Of(new(at.Owner), at.Now);
        data.Write("Storgata 1", null, null, [], at.Now);
        return at.Add(data);
    }

    /// <summary>What "Forny" does: a new year from that day on.</summary>
    private static async Task<DateTimeOffset> Renew(Watched at, Integration client)
    {
        await using var db = at.Server.Db();
        var stored = await db.Integrations.SingleAsync(i => i.Id == client.Id, Stop);
        Assert.True(stored.RenewKey("Lønn-1", at.Now).Ok);
        await db.SaveChangesAsync(Stop);
        return stored.Keys[0].Validity.To!.Value;
    }

    private static IEnumerable<Expected> Steps(
        string subject,
        DateTimeOffset ends,
        IEnumerable<int> steps,
        params string[] readers
    ) =>
        from step in steps
        from reader in readers
        select new Expected(reader, subject, step, NoticeSteps.LastDay(ends).AddDays(-step));

    private sealed record Expected(string Reader, string Subject, int Step, DateOnly Day);
}
