using Microsoft.EntityFrameworkCore;

namespace Portvakt.Store.Jobs;

/// <summary>
/// The row of work that every node does for its own memory, so that the operator sees it among the jobs and can ask for it.
/// All nodes share the row: it tells of the one that wrote last.
/// </summary>
/// <param name="name">As a job's.</param>
public sealed class JobReport(StoreConnection store, string name, TimeProvider clock)
{
    /// <summary>How often the row is looked at.</summary>
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(5);

    /// <summary>So long a wish stands, so that every node sees it.</summary>
    private static readonly TimeSpan Standing = 3 * Look;

    private DateTimeOffset looked = DateTimeOffset.MinValue;
    private DateTimeOffset answered = DateTimeOffset.MinValue;
    private bool? succeeded;

    /// <summary>Whether it is to be done now though nothing else calls for it; true once for each wish.</summary>
    public async Task<bool> IsAskedFor(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        if (now - looked < Look)
            return false;
        looked = now;
        await using var db = store.CreateDbContext();
        var row = await db
            .JobRuns.AsNoTracking()
            .FirstOrDefaultAsync(run => run.Name == name, cancellation);
        if (row is null)
        {
            db.JobRuns.Add(new JobRun { Name = name, Due = now });
            await db.TrySave(cancellation);
            return true;
        }
        // A wish that has stood long enough is taken up once more, and taken away with that.
        if (row.Due > now || (row.Due == answered && row.Due > now - Standing))
            return false;
        answered = row.Due;
        return true;
    }

    /// <summary>
    /// Notes how it went, when it was asked for, when something was done, or when it went otherwise than before.
    /// </summary>
    /// <param name="problem">Null when all is well.</param>
    /// <param name="next">When it is done again in any case.</param>
    public async Task Note(
        string? problem,
        string result,
        bool wasAsked,
        DateTimeOffset started,
        DateTimeOffset next,
        CancellationToken cancellation
    )
    {
        var went = problem is null;
        if (!wasAsked && went == succeeded && result.Length == 0)
            return;
        succeeded = went;
        var text = problem ?? result;
        var ended = clock.GetUtcNow();
        var past = ended - Standing;
        await using var db = store.CreateDbContext();
        await db.InTurn(
            () =>
                db
                    .JobRuns.Where(run => run.Name == name)
                    .ExecuteUpdateAsync(
                        run =>
                            run.SetProperty(x => x.Started, started)
                                .SetProperty(x => x.Ended, ended)
                                .SetProperty(x => x.Succeeded, went)
                                .SetProperty(
                                    x => x.Result,
                                    text.Length > JobRun.ResultLength
                                        ? text[..JobRun.ResultLength]
                                        : text
                                )
                                .SetProperty(x => x.Node, NodeName.Here)
                                .SetProperty(
                                    x => x.Due,
                                    x => x.Due < past || x.Due > ended ? next : x.Due
                                ),
                        cancellation
                    ),
            cancellation
        );
    }
}
