using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using Portvakt.Store.Jobs;

namespace Portvakt.Store.Tests.Jobs;

/// <summary>Work that each node does for itself, seen among the jobs.</summary>
public class JobReportTests
{
    private const string Name = "lists/ver2";
    private readonly FakeTimeProvider clock = new(DateTimeOffset.UnixEpoch.AddYears(56));

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnEveryDatabase<Migrated>]
    public async Task A_wish_reaches_every_node_once(TestDatabase database)
    {
        await using var store = database.Connect();
        var nodes = new[] { Report(store), Report(store) };
        foreach (var node in nodes)
            await Round(node);
        clock.Advance(TimeSpan.FromSeconds(20));
        foreach (var node in nodes)
            await Round(node);
        clock.Advance(TimeSpan.FromMinutes(1));

        await using (var db = store.CreateDbContext())
        {
            (await db.JobRuns.SingleAsync(Stop)).Due = clock.GetUtcNow();
            await db.SaveChangesAsync(Stop);
        }

        Assert.True(await Round(nodes[0]));
        clock.Advance(TimeSpan.FromSeconds(6));
        Assert.False(await Round(nodes[0]));
        Assert.True(await Round(nodes[1]));
    }

    [Theory, OnEveryDatabase<Migrated>]
    public async Task Nothing_is_written_while_nothing_happens(TestDatabase database)
    {
        await using var store = database.Connect();
        var report = Report(store);
        await Round(report);
        clock.Advance(TimeSpan.FromSeconds(20));
        await Round(report);
        var written = clock.GetUtcNow();

        clock.Advance(TimeSpan.FromMinutes(30));
        Assert.False(await Round(report));

        await using var db = store.CreateDbContext();
        Assert.Equal(written, (await db.JobRuns.SingleAsync(Stop)).Started);
        await report.Note("no answer", "", false, clock.GetUtcNow(), clock.GetUtcNow(), Stop);
        var row = await db.JobRuns.AsNoTracking().SingleAsync(Stop);
        Assert.Equal((false, "no answer"), (row.Succeeded!.Value, row.Result));
    }

    private JobReport Report(StoreConnection store) => new(store, Name, clock);

    /// <summary>Whether it was asked for.</summary>
    private async Task<bool> Round(JobReport report)
    {
        var now = clock.GetUtcNow();
        var isAsked = await report.IsAskedFor(Stop);
        await report.Note(null, "", isAsked, now, now.AddHours(1), Stop);
        return isAsked;
    }
}
