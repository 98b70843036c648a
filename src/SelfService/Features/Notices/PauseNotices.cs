using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Notices;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Notices;

/// <summary>Stops the notices of one end, puts them off until a day, or lets them begin again. The log keeps who did.</summary>
internal sealed class PauseNotices(PortvaktDb db, ListEnds ends, TimeProvider clock)
{
    public const string Stop = "stopp";
    public const string Snooze = "utsett";
    public const string Resume = "start";

    /// <param name="key"><see cref="ExpiringThing.Key"/>.</param>
    /// <param name="deed">One of <see cref="Stop"/>, <see cref="Snooze"/> and <see cref="Resume"/>.</param>
    /// <param name="day">Until when, for <see cref="Snooze"/>: the first day on which they are given again.</param>
    public async Task<Outcome<EndRow>> Handle(
        string key,
        string? deed,
        string? day,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var now = clock.GetUtcNow();
        var row = await ends.Find(key, actor.Organisation!.Value, environment, cancellation);
        if (row is null)
            return Problem.Of(Problems.NotFound);
        DateTimeOffset? until = null;
        if (deed == Snooze)
        {
            var first = Validity.ReadLastDay(day ?? "", "day", now);
            if (!first.Ok)
                return first.Problems[0];
            until = NorwegianTime.Midnight(first.Value);
            if (until <= now || until >= row.Ending.Thing.Ends)
                return Problem.At("day", Problems.SnoozeDayWrong);
        }
        else if (deed is not (Stop or Resume))
            return Problem.At("deed", Problems.ChoiceMissing);
        await Change(row, deed == Resume, until, actor, now, cancellation);
        return row;
    }

    private async Task Change(
        EndRow row,
        bool resumes,
        DateTimeOffset? until,
        Actor actor,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var key = row.Ending.Thing.Key;
        var former = await db.NoticePauses.FirstOrDefaultAsync(p => p.Key == key, cancellation);
        if (former is not null)
            db.NoticePauses.Remove(former);
        if (!resumes)
        {
            db.NoticePauses.Add(NoticePause.Of(row.Ending.Thing, until, actor.PersonId, now));
            db.Events.Add(EndEvents.Paused(row.Ending, until, actor, now));
        }
        else if (former is not null)
            db.Events.Add(EndEvents.Resumed(row.Ending, actor, now));
        await db.SaveChangesAsync(cancellation);
    }
}
