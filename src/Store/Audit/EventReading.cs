using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;

namespace Portvakt.Store.Audit;

/// <summary>Reads the log in its order, for those who make something of each event.</summary>
public static class EventReading
{
    /// <summary>The settled events after a number, the oldest first.</summary>
    /// <param name="most">How many at the most.</param>
    public static async Task<IReadOnlyList<Event>> EventsAfter(
        this PortvaktDb db,
        long after,
        int most,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var settled = await db.SettledUpTo(now, cancellation);
        return await db
            .Events.AsNoTracking()
            .Where(e => e.Sequence > after && e.Sequence <= settled)
            .OrderBy(e => e.Sequence)
            .Take(most)
            .ToListAsync(cancellation);
    }

    /// <summary>
    /// What has come since a reader last read. How far it is now goes with the caller's next save, beside what it makes of the
    /// events, so that nothing is left out or made twice. One that reads for the first time begins at the end: what was there
    /// before anybody listened is not told.
    /// </summary>
    /// <param name="reader">The same for good: the store keeps its place under that name.</param>
    public static async Task<IReadOnlyList<Event>> ReadOn(
        this PortvaktDb db,
        string reader,
        int most,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var place = await db.Facts.FirstOrDefaultAsync(f => f.Name == reader, cancellation);
        if (place is null)
        {
            await db.BeginAtTheEnd(reader, now, cancellation);
            return [];
        }
        var after = long.Parse(place.Value, CultureInfo.InvariantCulture);
        var events = await db.EventsAfter(after, most, now, cancellation);
        if (events.Count > 0)
            place.Value = Text(events[^1].Sequence);
        return events;
    }

    private static async Task BeginAtTheEnd(
        this PortvaktDb db,
        string reader,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var settled = await db.SettledUpTo(now, cancellation);
        var newest = await db
            .Events.Where(e => e.Sequence <= settled)
            .MaxAsync(e => (long?)e.Sequence, cancellation);
        db.Facts.Add(new StoreFact { Name = reader, Value = Text(newest ?? 0) });
        // Another node may have begun meanwhile, at the same place or before it.
        await db.TrySave(cancellation);
        db.ChangeTracker.Clear();
    }

    private static string Text(long sequence) => sequence.ToString(CultureInfo.InvariantCulture);
}
