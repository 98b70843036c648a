using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Store.Leases;

namespace Portvakt.Store.Audit;

/// <summary>
/// Seals events that are settled, one node at a time. Two nodes that believe they have the lease both follow the same link,
/// and the database takes one of them.
/// </summary>
public sealed class EventSealer(
    IDbContextFactory<PortvaktDb> store,
    LeaseOffice leases,
    TimeProvider clock
)
{
    /// <summary>Most events behind one link, so that a long backlog is no long transaction.</summary>
    private const int Most = 1_000;

    /// <summary>Seals what there is to seal; how many events it was. Without any it writes nothing.</summary>
    public async Task<int> Seal(CancellationToken cancellation)
    {
        var total = 0;
        while (await Next(cancellation) is { Count: > 0 } sealedNow)
        {
            total += sealedNow.Count;
            if (sealedNow.Count < Most)
                break;
        }
        return total;
    }

    private async Task<EventSeal?> Next(CancellationToken cancellation)
    {
        await using var db = store.CreateDbContext();
        var now = clock.GetUtcNow();
        var before = await db
            .EventSeals.AsNoTracking()
            .OrderByDescending(s => s.Last)
            .FirstOrDefaultAsync(cancellation);
        var after = before?.Last ?? 0;
        var events = await db.EventsAfter(after, Most, now, cancellation);
        if (events.Count == 0 || !await leases.TryHold("event-seal", cancellation))
            return null;
        var link = EventChain.Link(before is null ? EventChain.Beginning : before.Hash, events);
        var seal = EventSeal.Of(after, events[^1].Sequence, events.Count, link, now);
        db.EventSeals.Add(seal);
        return await db.TrySave(cancellation) == SaveResult.Saved ? seal : null;
    }
}
