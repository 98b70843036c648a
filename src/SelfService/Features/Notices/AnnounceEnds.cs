using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Noticing;
using Portvakt.Store;
using Portvakt.Store.Notices;

namespace Portvakt.SelfService.Features.Notices;

/// <summary>
/// Notes for whom which step of which end has come, each once: however often it runs, and wherever it was cut short.
/// </summary>
internal sealed class AnnounceEnds(
    PortvaktDb db,
    NoticeReaders readers,
    NoticeSettings settings,
    TermsBook terms,
    IEnumerable<IOwnEnds> own,
    TimeProvider clock
)
{
    /// <summary>Steps that are written in one save.</summary>
    private const int Bite = 250;

    /// <summary>Gives how many steps were noted. Before the hour of the day's notices there are none.</summary>
    public async Task<int> Handle(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        if (!settings.HasBegun(now))
            return 0;
        var (from, until) = (now - NoticeSteps.Grace, now.AddDays(settings.Steps.First + 1));
        var things = new List<EndingThing>(
            await db.ThingsEnding(terms, from, until, null, cancellation)
        );
        foreach (var source in own)
            things.AddRange(await source.Find(from, until, cancellation));
        var due =
            from thing in things
            where !thing.IsReplaced(now)
            let step = settings.Steps.Due(thing.Thing.Ends, now)
            where step is not null
            select (Thing: thing, Notice: Notice.OfEnd(thing.Thing, step.Value, now));
        var noted = 0;
        foreach (var some in due.Chunk(Bite))
            noted += await Note(some, now, cancellation);
        return noted;
    }

    private async Task<int> Note(
        IReadOnlyList<(EndingThing Thing, Notice Notice)> due,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var keys = due.Select(d => d.Notice.Key).ToList();
        var known = await db
            .Notices.Where(n => keys.Contains(n.Key))
            .Select(n => n.Key)
            .ToHashSetAsync(cancellation);
        var ends = due.Select(d => d.Thing.Thing.Key).Distinct().ToList();
        var quiet = (
            await db
                .NoticePauses.AsNoTracking()
                .Where(p => ends.Contains(p.Key))
                .ToListAsync(cancellation)
        )
            .Where(pause => pause.HoldsAt(now))
            .Select(pause => pause.Key)
            .ToHashSet();
        var fresh = due.Where(d =>
                !known.Contains(d.Notice.Key) && !quiet.Contains(d.Thing.Thing.Key)
            )
            .ToList();
        foreach (var (thing, notice) in fresh)
            await Add(thing, notice, now, cancellation);
        if (fresh.Count > 0)
            await db.SaveChangesAsync(cancellation);
        db.ChangeTracker.Clear();
        return fresh.Count;
    }

    private async Task Add(
        EndingThing thing,
        Notice notice,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        db.Notices.Add(notice);
        var told = await readers.For(
            thing.Thing.Place,
            NoticeTopics.Expiry,
            settings.Steps.Escalates(notice.Step!.Value),
            cancellation
        );
        foreach (var reader in told)
            db.NoticeReceipts.Add(NoticeReceipt.For(notice, reader, now));
        db.Events.Add(EndEvents.Announced(thing, notice, now));
    }
}
