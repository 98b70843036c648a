using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Portvakt.Store.Leases;

namespace Portvakt.Store.Jobs;

/// <summary>
/// The jobs of one process, each run when it is due by whichever node has its lease. <see cref="Begin"/> is for a process that
/// goes on; <see cref="RunDue"/> does everything that there is to do now, so that a moved clock can drive it.
/// </summary>
public sealed class JobRounds(
    StoreConnection store,
    LeaseOffice leases,
    IEnumerable<Job> jobs,
    TimeProvider clock,
    ILogger logger
)
{
    private readonly IReadOnlyList<JobTurn> turns =
    [
        // What others left behind, such as mails, is taken up in the same round.
        .. jobs.DistinctBy(job => job.Name)
            .OrderBy(job => job.Every < Job.Quick)
            .Select(job => new JobTurn(store, leases, job, clock, logger)),
    ];

    /// <summary>The jobs, the quick ones last.</summary>
    public IEnumerable<Job> Jobs => turns.Select(turn => turn.Job);

    /// <summary>
    /// Runs everything that is due now, one after the other, and the quick ones in any case; gives how many ran. What another
    /// node runs is left to it.
    /// </summary>
    public async Task<int> RunDue(CancellationToken cancellation)
    {
        await Rows(cancellation);
        var ran = 0;
        foreach (var turn in turns)
            if (await turn.Take(cancellation))
                ran++;
        return ran;
    }

    /// <summary>Begins what is due now and is not running already; gives the work to wait for before the process ends.</summary>
    public async Task<IReadOnlyList<Task>> Begin(CancellationToken cancellation)
    {
        var rows = await Rows(cancellation);
        return
        [
            .. turns
                .Where(turn => turn.IsDue(rows.GetValueOrDefault(turn.Job.Name)))
                .Select(turn =>
                    Task.Run(
                        () => turn.TryTake(rows.GetValueOrDefault(turn.Job.Name), cancellation),
                        CancellationToken.None
                    )
                ),
        ];
    }

    /// <summary>Lets other nodes have at once what this one held on to.</summary>
    public async Task GiveBack()
    {
        foreach (var turn in turns)
            await turn.GiveBack();
    }

    private async Task<Dictionary<string, JobRun>> Rows(CancellationToken cancellation)
    {
        await using var db = store.CreateDbContext();
        var rows = await db
            .JobRuns.AsNoTracking()
            .ToDictionaryAsync(run => run.Name, StringComparer.Ordinal, cancellation);
        foreach (var turn in turns.Where(turn => !rows.ContainsKey(turn.Job.Name)))
        {
            var row = new JobRun { Name = turn.Job.Name, Due = clock.GetUtcNow() };
            rows.Add(row.Name, row);
            db.JobRuns.Add(row);
            // Another node may have been quicker.
            await db.TrySave(cancellation);
            db.ChangeTracker.Clear();
        }
        return rows;
    }
}
