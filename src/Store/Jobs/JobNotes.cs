using Microsoft.EntityFrameworkCore;

namespace Portvakt.Store.Jobs;

/// <summary>Writes into its row how a job goes.</summary>
internal sealed class JobNotes(StoreConnection store, Job job)
{
    /// <summary>After a failure, unless the job is run more often anyway.</summary>
    private static readonly TimeSpan Retry = TimeSpan.FromMinutes(1);

    public async Task<JobRun?> Read(CancellationToken cancellation)
    {
        await using var db = store.CreateDbContext();
        return await db
            .JobRuns.AsNoTracking()
            .FirstOrDefaultAsync(run => run.Name == job.Name, cancellation);
    }

    /// <summary>Notes that it begins; false when it is not due any more.</summary>
    public async Task<bool> Begin(DateTimeOffset started, CancellationToken cancellation)
    {
        await using var db = store.CreateDbContext();
        return await db.InTurn(
                () =>
                    db
                        .JobRuns.Where(run => run.Name == job.Name && run.Due <= started)
                        .ExecuteUpdateAsync(
                            run =>
                                run.SetProperty(x => x.Started, started)
                                    .SetProperty(x => x.Ended, (DateTimeOffset?)null)
                                    .SetProperty(x => x.Node, NodeName.Here),
                            cancellation
                        ),
                cancellation
            ) > 0;
    }

    /// <summary>
    /// Notes how it ended, if it is still this run: a node that was away for longer than the lease must not write over
    /// another's. Somebody may have asked for a new run meanwhile, which then stays due.
    /// </summary>
    public async Task End(
        JobOutcome outcome,
        DateTimeOffset started,
        DateTimeOffset ended,
        CancellationToken cancellation
    )
    {
        var due = started + Wait(outcome);
        await using var db = store.CreateDbContext();
        await db.InTurn(
            () =>
                db
                    .JobRuns.Where(run =>
                        run.Name == job.Name && run.Started == started && run.Node == NodeName.Here
                    )
                    .ExecuteUpdateAsync(
                        run =>
                            run.SetProperty(x => x.Ended, ended)
                                .SetProperty(x => x.Succeeded, outcome.Succeeded)
                                .SetProperty(x => x.Result, Cut(outcome.Result))
                                .SetProperty(x => x.Due, x => x.Due > started ? x.Due : due),
                        cancellation
                    ),
            cancellation
        );
    }

    /// <summary>Notes a whole run at once; the next such note is due in a minute if nothing happens before.</summary>
    public async Task Write(
        JobOutcome outcome,
        DateTimeOffset started,
        DateTimeOffset ended,
        CancellationToken cancellation
    )
    {
        await using var db = store.CreateDbContext();
        await db.InTurn(
            () =>
                db
                    .JobRuns.Where(run => run.Name == job.Name)
                    .ExecuteUpdateAsync(
                        run =>
                            run.SetProperty(x => x.Started, started)
                                .SetProperty(x => x.Ended, ended)
                                .SetProperty(x => x.Succeeded, outcome.Succeeded)
                                .SetProperty(x => x.Result, Cut(outcome.Result))
                                .SetProperty(x => x.Node, NodeName.Here)
                                .SetProperty(x => x.Due, ended + Job.Quick),
                        cancellation
                    ),
            cancellation
        );
    }

    private TimeSpan Wait(JobOutcome outcome) =>
        outcome.Succeeded || job.Every < Retry ? job.Every : Retry;

    private static string Cut(string result) =>
        result.Length > JobRun.ResultLength ? result[..JobRun.ResultLength] : result;
}
