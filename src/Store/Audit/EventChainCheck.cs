using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;

namespace Portvakt.Store.Audit;

/// <summary>
/// Works the chain over the events out again. What is no longer kept has left from the old end: links there lack events, or
/// what they followed, and the first that lacks neither is where checking begins.
/// </summary>
public sealed class EventChainCheck(IDbContextFactory<PortvaktDb> store)
{
    public async Task<ChainVerdict> Run(CancellationToken cancellation)
    {
        var (verified, from) = (0L, (DateTimeOffset?)null);
        EventSeal? before = null;
        await foreach (var seal in Seals(cancellation))
        {
            var events = await Events(seal, cancellation);
            var isOldEnd =
                from is null && (events.Count < seal.Count || (before is null && seal.After != 0));
            if (!isOldEnd && !Holds(seal, before, events))
                return await Verdict(verified, from, before, seal, cancellation);
            before = seal;
            if (isOldEnd)
                continue;
            verified += events.Count;
            from ??= events[0].At;
        }
        return await Verdict(verified, from, before, null, cancellation);
    }

    private static bool Holds(EventSeal seal, EventSeal? before, List<Event> events) =>
        seal.After == (before?.Last ?? 0)
        && events.Count == seal.Count
        && EventChain
            .Link(before is null ? EventChain.Beginning : before.Hash, events)
            .AsSpan()
            .SequenceEqual(seal.Hash);

    private async IAsyncEnumerable<EventSeal> Seals(
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        await using var db = store.CreateDbContext();
        var seals = db.EventSeals.AsNoTracking().OrderBy(s => s.Last).AsAsyncEnumerable();
        await foreach (var seal in seals.WithCancellation(cancellation))
            yield return seal;
    }

    /// <summary>On a connection of its own, beside the one that reads the links.</summary>
    private async Task<List<Event>> Events(EventSeal seal, CancellationToken cancellation)
    {
        await using var db = store.CreateDbContext();
        return await db
            .Events.AsNoTracking()
            .Where(e => e.Sequence > seal.After && e.Sequence <= seal.Last)
            .OrderBy(e => e.Sequence)
            .ToListAsync(cancellation);
    }

    private async Task<ChainVerdict> Verdict(
        long verified,
        DateTimeOffset? from,
        EventSeal? last,
        EventSeal? broken,
        CancellationToken cancellation
    )
    {
        await using var db = store.CreateDbContext();
        var end = await db.EventSeals.MaxAsync(s => (long?)s.Last, cancellation) ?? 0;
        var unsealed = await db.Events.LongCountAsync(e => e.Sequence > end, cancellation);
        return new ChainVerdict(
            verified,
            from,
            last?.At,
            unsealed,
            broken is null ? null : new(broken.After, broken.Last, broken.At)
        );
    }
}
