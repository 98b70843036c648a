using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Store;
using Portvakt.Store.Jobs;

namespace Portvakt.SelfService.Features.Jobs;

/// <summary>Makes a job due now; the node that has it runs it within a second.</summary>
internal sealed class RequestJob(PortvaktDb db, TimeProvider clock)
{
    public async Task<Outcome<JobRun>> Handle(
        string? name,
        Actor actor,
        CancellationToken cancellation
    )
    {
        if (await db.JobRuns.FirstOrDefaultAsync(r => r.Name == name, cancellation) is not { } run)
            return Problem.Of(Problems.NotFound);
        var now = clock.GetUtcNow();
        run.Due = now;
        db.Events.Add(Event.Of(EventType.JobRequested, actor, now, run.Name));
        await db.SaveChangesAsync(cancellation);
        return run;
    }
}
