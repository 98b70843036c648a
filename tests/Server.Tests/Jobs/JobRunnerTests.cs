using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using Portvakt.Store;
using Portvakt.Store.Jobs;

namespace Portvakt.Server.Tests.Jobs;

/// <summary>The jobs of a whole server, by a clock of the test's own.</summary>
[Requirement("R38")]
public sealed class JobRunnerTests
{
    /// <summary>What the portal does by itself about what ends and what happens.</summary>
    private const string Portal = "client-watch digest event-mails expiry-scan";

    private readonly FakeTimeProvider clock = new(TimeProvider.System.GetUtcNow());

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [OnBoth(
        "portal token",
        Portal + " key-rotation outbox register retention sealing usage webhook-feed webhooks"
    )]
    [OnBoth("portal", Portal + " outbox register retention sealing webhook-feed webhooks")]
    [OnBoth("token", "key-rotation retention sealing usage")]
    public async Task Every_job_of_the_process_tells_how_it_went(
        DatabaseKind kind,
        string faces,
        string jobs
    )
    {
        await using var server = await TestServer.Start(kind, clock, s => s.Faces = faces, Stop);

        await server.Server.Jobs.RunDue(Stop);

        // Usage is written by each node for itself, every ten seconds; the lists of the demo's authority at the start.
        Assert.True(
            await Wait.Until(
                async () =>
                {
                    clock.Advance(TimeSpan.FromSeconds(10));
                    var ended = (await Rows(server)).FindAll(row => row.Ended is not null);
                    return ended.Exists(row => IsLists(row.Name))
                        && jobs.Split(' ').All(name => ended.Exists(row => row.Name == name));
                },
                TimeSpan.FromSeconds(60),
                Stop
            )
        );
        var rows = await Rows(server);
        Assert.Equal(jobs, string.Join(' ', rows.Select(r => r.Name).Where(n => !IsLists(n))));
        Assert.Contains(rows, row => IsLists(row.Name));
        Assert.All(
            rows.Where(row => row.Ended is not null),
            row => Assert.True(row.Succeeded, $"{row.Name}: {row.Result}")
        );
    }

    [Fact]
    public async Task Hours_that_were_slept_through_are_made_good_by_one_run_of_each()
    {
        await using var server = await TestServer.Start(clock: clock, stop: Stop);
        await server.Server.Jobs.RunDue(Stop);

        clock.Advance(TimeSpan.FromHours(2));
        await server.Server.Jobs.RunDue(Stop);

        var now = clock.GetUtcNow();
        foreach (var job in server.Server.Jobs.Jobs)
        {
            var row = (await Rows(server)).Single(r => r.Name == job.Name);
            Assert.True(now - row.Started < TimeSpan.FromMilliseconds(1), job.Name);
            Assert.True(row.Due > now);
        }
    }

    private static bool IsLists(string name) =>
        name.StartsWith(JobTexts.RevocationName, StringComparison.Ordinal);

    private static async Task<List<JobRun>> Rows(TestServer server)
    {
        await using var db = server.Db();
        return await db.JobRuns.AsNoTracking().OrderBy(row => row.Name).ToListAsync(Stop);
    }
}
