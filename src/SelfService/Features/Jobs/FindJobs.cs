using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Store;
using Portvakt.Store.Jobs;

namespace Portvakt.SelfService.Features.Jobs;

/// <summary>The jobs of all nodes: each has a row, whichever process runs it.</summary>
internal sealed class FindJobs(PortvaktDb db, IEnumerable<Job> known, TimeProvider clock)
{
    public async Task<IReadOnlyList<JobRow>> Handle(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var held = await db
            .Leases.Where(lease => lease.Until > now)
            .Select(lease => lease.Name)
            .ToHashSetAsync(cancellation);
        var here = known.DistinctBy(job => job.Name).ToDictionary(job => job.Name);
        var runs = await db
            .JobRuns.AsNoTracking()
            .OrderBy(run => run.Name)
            .ToListAsync(cancellation);
        return
        [
            .. runs.Select(run => new JobRow(
                run,
                here.GetValueOrDefault(run.Name)?.Title ?? JobTexts.Of(run.Name),
                here.GetValueOrDefault(run.Name)?.Every,
                JobRow.StateOf(run, held.Contains(run.Name), now)
            )),
        ];
    }
}
