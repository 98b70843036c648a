using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Portvakt.Domain.Basics;
using Portvakt.Store.Jobs;
using Portvakt.Store.Leases;

namespace Portvakt.Store.Tests.Jobs;

public class JobRoundsTests
{
    private const string Name = "a-job";
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly FakeTimeProvider clock = new(DateTimeOffset.UnixEpoch.AddYears(56));
    private int runs;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnEveryDatabase<Migrated>]
    public async Task A_job_runs_when_it_is_due_and_tells_how_it_went(TestDatabase database)
    {
        await using var store = database.Connect();
        var rounds = Node(store, Counting(Hour));
        var start = clock.GetUtcNow();

        Assert.Equal(1, await rounds.RunDue(Stop));
        Assert.Equal(0, await rounds.RunDue(Stop));

        var row = await Row(store);
        Assert.Equal((start, start, true), (row.Started, row.Ended, row.Succeeded!.Value));
        Assert.Equal(("run 1", start + Hour), (row.Result, row.Due));
        Assert.Equal(NodeName.Here, row.Node);
        clock.Advance(Hour);
        Assert.Equal(1, await rounds.RunDue(Stop));
        Assert.Equal("run 2", (await Row(store)).Result);
    }

    [Theory, OnEveryDatabase<Migrated>]
    public async Task What_was_missed_is_caught_up_once(TestDatabase database)
    {
        await using var store = database.Connect();
        await Node(store, Counting(Hour)).RunDue(Stop);

        clock.Advance(TimeSpan.FromDays(30));
        var rounds = Node(store, Counting(Hour));
        await rounds.RunDue(Stop);
        await rounds.RunDue(Stop);

        Assert.Equal(2, runs);
        Assert.Equal(clock.GetUtcNow() + Hour, (await Row(store)).Due);
    }

    [Theory, OnEveryDatabase<Migrated>]
    public async Task A_failure_is_noted_and_tried_again_in_a_minute(TestDatabase database)
    {
        await using var store = database.Connect();
        var job = Counting(Hour) with
        {
            Run = _ => throw new InvalidOperationException($"broken {++runs}"),
        };
        var rounds = Node(store, job);

        Assert.Equal(1, await rounds.RunDue(Stop));

        var row = await Row(store);
        Assert.False(row.Succeeded);
        Assert.Equal("InvalidOperationException: broken 1", row.Result);
        Assert.Equal(clock.GetUtcNow() + TimeSpan.FromMinutes(1), row.Due);
        clock.Advance(TimeSpan.FromMinutes(1));
        await rounds.RunDue(Stop);
        Assert.Equal(2, runs);
    }

    [Theory, OnEveryDatabase<Migrated>]
    public async Task A_job_that_fails_leaves_the_others_to_theirs(TestDatabase database)
    {
        await using var store = database.Connect();
        var broken = Counting(Hour) with { Name = "broken", Run = _ => throw new JobFailed("No.") };

        Assert.Equal(2, await Node(store, broken, Counting(Hour)).RunDue(Stop));

        Assert.Equal(1, runs);
        Assert.Equal("No.", (await Row(store, "broken")).Result);
    }

    [Theory, OnEveryDatabase<Migrated>]
    public async Task Who_asks_for_a_job_gets_it_from_whichever_node(TestDatabase database)
    {
        await using var store = database.Connect();
        var (one, other) = (Node(store, Counting(Hour)), Node(store, Counting(Hour)));
        await one.RunDue(Stop);
        clock.Advance(Second);

        await Ask(store);

        Assert.Equal(1, await other.RunDue(Stop));
        Assert.Equal(0, await one.RunDue(Stop));
        Assert.Equal(2, runs);
    }

    [Theory, OnEveryDatabase<Migrated>]
    public async Task A_wish_while_it_runs_is_kept_for_after_it(TestDatabase database)
    {
        await using var store = database.Connect();
        var job = Counting(Hour) with
        {
            Run = async _ =>
            {
                runs++;
                clock.Advance(Second);
                if (runs == 1)
                    await Ask(store);
                return "";
            },
        };
        var rounds = Node(store, job);

        await rounds.RunDue(Stop);

        Assert.Equal(1, await rounds.RunDue(Stop));
        Assert.Equal(2, runs);
    }

    [Theory, OnEveryDatabase<Migrated>]
    public async Task One_node_runs_it_while_the_other_waits(TestDatabase database)
    {
        await using var store = database.Connect();
        var (begun, end) = (new TaskCompletionSource(), new TaskCompletionSource());
        var slow = Counting(Hour) with
        {
            Run = async _ =>
            {
                runs++;
                begun.SetResult();
                await end.Task;
                return "";
            },
        };
        var first = Node(store, slow).RunDue(Stop);
        await begun.Task;

        Assert.Equal(0, await Node(store, Counting(Hour)).RunDue(Stop));
        Assert.Null((await Row(store)).Ended);

        end.SetResult();
        Assert.Equal(1, await first);
        Assert.Equal(1, runs);
    }

    [Theory, OnEveryDatabase<Migrated>]
    public async Task A_dead_nodes_job_is_taken_over_within_half_a_minute(TestDatabase database)
    {
        await using var store = database.Connect();
        // As a node leaves it that was killed in the middle.
        await new LeaseOffice(store, clock).TryHold(Name, Stop);
        await using (var db = store.CreateDbContext())
        {
            var now = clock.GetUtcNow();
            db.JobRuns.Add(
                new JobRun
                {
                    Name = Name,
                    Started = now,
                    Due = now,
                    Node = "another",
                }
            );
            await db.SaveChangesAsync(Stop);
        }
        var rounds = Node(store, Counting(Hour));
        Assert.Equal(0, await rounds.RunDue(Stop));

        clock.Advance(TimeSpan.FromSeconds(30));

        Assert.Equal(1, await rounds.RunDue(Stop));
        var row = await Row(store);
        Assert.Equal((true, "run 1", NodeName.Here), (row.Succeeded!.Value, row.Result, row.Node));
    }

    [Theory, OnEveryDatabase<Migrated>]
    public async Task A_job_that_is_told_to_stop_is_taken_up_again(TestDatabase database)
    {
        await using var store = database.Connect();
        using var stop = new CancellationTokenSource();
        var cut = Counting(Hour) with
        {
            Run = async cancellation =>
            {
                await stop.CancelAsync();
                cancellation.ThrowIfCancellationRequested();
                return "";
            },
        };

        await Node(store, cut).RunDue(stop.Token);

        Assert.Equal(1, await Node(store, Counting(Hour)).RunDue(Stop));
        Assert.Equal("run 1", (await Row(store)).Result);
    }

    [Theory, OnEveryDatabase<Migrated>]
    public async Task A_node_that_was_away_too_long_does_not_write_over_the_next(
        TestDatabase database
    )
    {
        await using var store = database.Connect();
        var away = Counting(Hour) with
        {
            Run = async _ =>
            {
                await using var db = store.CreateDbContext();
                await db.JobRuns.ExecuteUpdateAsync(
                    run =>
                        run.SetProperty(x => x.Node, "the next").SetProperty(x => x.Result, "its"),
                    Stop
                );
                return "ours";
            },
        };

        await Node(store, away).RunDue(Stop);

        Assert.Equal("its", (await Row(store)).Result);
    }

    [Theory, OnEveryDatabase<Migrated>]
    public async Task A_quick_job_writes_when_something_happened_and_else_once_a_minute(
        TestDatabase database
    )
    {
        await using var store = database.Connect();
        var result = "";
        var job = Counting(Second) with
        {
            Run = _ =>
            {
                runs++;
                return Task.FromResult(result);
            },
        };
        var rounds = Node(store, job);
        var start = clock.GetUtcNow();

        for (var second = 0; second < 30; second++)
        {
            await rounds.RunDue(Stop);
            clock.Advance(Second);
        }
        Assert.Equal(30, runs);
        Assert.Equal(start, (await Row(store)).Started);

        result = "3 sent";
        await rounds.RunDue(Stop);
        Assert.Equal((clock.GetUtcNow(), "3 sent"), await Last());

        result = "";
        clock.Advance(TimeSpan.FromSeconds(59));
        await rounds.RunDue(Stop);
        Assert.Equal("3 sent", (await Row(store)).Result);
        clock.Advance(Second);
        await rounds.RunDue(Stop);
        Assert.Equal((clock.GetUtcNow(), ""), await Last());

        async Task<(DateTimeOffset?, string)> Last()
        {
            var row = await Row(store);
            return (row.Started, row.Result);
        }
    }

    [Theory, OnEveryDatabase<Migrated>]
    public async Task A_quick_job_stays_with_its_node_until_that_dies(TestDatabase database)
    {
        await using var store = database.Connect();
        var (one, other) = (Node(store, Counting(Second)), Node(store, Counting(Second)));

        for (var second = 0; second < 60; second++)
        {
            Assert.Equal(1, await one.RunDue(Stop));
            Assert.Equal(0, await other.RunDue(Stop));
            clock.Advance(Second);
        }
        // The first is gone from here on.
        clock.Advance(TimeSpan.FromSeconds(29));

        Assert.Equal(1, await other.RunDue(Stop));
    }

    [Theory, OnEveryDatabase<Migrated>]
    public async Task A_quick_job_that_was_given_back_goes_on_elsewhere_at_once(
        TestDatabase database
    )
    {
        await using var store = database.Connect();
        var (one, other) = (Node(store, Counting(Second)), Node(store, Counting(Second)));
        await one.RunDue(Stop);

        await one.GiveBack();

        Assert.Equal(1, await other.RunDue(Stop));
    }

    private JobRounds Node(StoreConnection store, params Job[] jobs) =>
        new(store, new LeaseOffice(store, clock), jobs, clock, NullLogger.Instance);

    private Job Counting(TimeSpan every) =>
        new(Name, Text.Same("A job"), every, _ => Task.FromResult($"run {++runs}"));

    private async Task Ask(StoreConnection store)
    {
        await using var db = store.CreateDbContext();
        (await db.JobRuns.SingleAsync(Stop)).Due = clock.GetUtcNow();
        await db.SaveChangesAsync(Stop);
    }

    private static async Task<JobRun> Row(StoreConnection store, string name = Name)
    {
        await using var db = store.CreateDbContext();
        return await db.JobRuns.SingleAsync(run => run.Name == name, Stop);
    }
}
