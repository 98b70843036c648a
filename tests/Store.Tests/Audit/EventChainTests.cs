using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using Portvakt.Domain.Basics;
using Portvakt.Store.Audit;
using Portvakt.Store.Leases;

namespace Portvakt.Store.Tests.Audit;

public class EventChainTests
{
    private readonly FakeTimeProvider clock = new(DateTimeOffset.UnixEpoch.AddYears(56));

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnEveryDatabase<Migrated>]
    public async Task What_was_recorded_is_sealed_and_holds(TestDatabase database)
    {
        await using var store = database.Connect();
        await Record(store, 3);
        var first = await Sealer(store).Seal(Stop);
        await Record(store, 2);
        var second = await Sealer(store).Seal(Stop);
        var sealedAt = clock.GetUtcNow();
        await Record(store, 1);

        var verdict = await new EventChainCheck(store).Run(Stop);

        Assert.Equal((3, 2), (first, second));
        Assert.True(verdict.Holds);
        Assert.Equal((5, 1), (verdict.Checked, verdict.Unsealed));
        Assert.Equal(sealedAt, verdict.SealedUpTo);
    }

    [Theory, OnEveryDatabase<Migrated>]
    public async Task Nothing_new_makes_no_link(TestDatabase database)
    {
        await using var store = database.Connect();
        await Record(store, 1);
        await Sealer(store).Seal(Stop);

        Assert.Equal(0, await Sealer(store).Seal(Stop));
        await using var db = store.CreateDbContext();
        Assert.Equal(1, await db.EventSeals.CountAsync(Stop));
    }

    [Theory]
    [OnEveryDatabase<Migrated>("update events set subject = 'another' where sequence = {0}")]
    [OnEveryDatabase<Migrated>("update events set after = null where sequence = {0}")]
    [OnEveryDatabase<Migrated>("update events set at = at + 1 where sequence = {0}")]
    [OnEveryDatabase<Migrated>("delete from events where sequence = {0}")]
    [OnEveryDatabase<Migrated>("update event_seals set count = count + 1 where after > 0")]
    [OnEveryDatabase<Migrated>("delete from event_seals where after > 0 and after < {0} - 1")]
    public async Task A_change_behind_the_back_of_the_product_shows(
        TestDatabase database,
        string deed
    )
    {
        await using var store = database.Connect();
        foreach (var _ in Enumerable.Range(0, 4))
        {
            await Record(store, 2);
            await Sealer(store).Seal(Stop);
        }
        await using (var db = store.CreateDbContext())
        {
            var victim = await db
                .EventSeals.OrderBy(s => s.Last)
                .Select(s => s.Last)
                .ToListAsync(Stop);
            Assert.NotEqual(0, await db.Database.ExecuteSqlRawAsync(deed, [victim[2]], Stop));
        }

        var verdict = await new EventChainCheck(store).Run(Stop);

        Assert.False(verdict.Holds);
        Assert.NotEqual(0, verdict.Checked);
    }

    [Theory, OnEveryDatabase<Migrated>]
    public async Task What_is_no_longer_kept_breaks_nothing(TestDatabase database)
    {
        await using var store = database.Connect();
        foreach (var _ in Enumerable.Range(0, 3))
        {
            await Record(store, 3);
            await Sealer(store).Seal(Stop);
        }
        await using (var db = store.CreateDbContext())
        {
            var seals = await db.EventSeals.OrderBy(s => s.Last).ToListAsync(Stop);
            db.EventSeals.Remove(seals[0]);
            await db.SaveChangesAsync(Stop);
            // And the first event of the next link.
            var last = seals[0].Last + 1;
            await db.Events.Where(e => e.Sequence <= last).ExecuteDeleteAsync(Stop);
        }

        var verdict = await new EventChainCheck(store).Run(Stop);

        Assert.True(verdict.Holds);
        Assert.Equal(3, verdict.Checked);
    }

    [Theory, OnEveryDatabase<Migrated>]
    public async Task While_another_node_has_the_lease_it_waits(TestDatabase database)
    {
        await using var store = database.Connect();
        await Record(store, 1);
        Assert.True(await new LeaseOffice(store, clock).TryHold("event-seal", Stop));

        Assert.Equal(0, await Sealer(store).Seal(Stop));
        clock.Advance(LeaseOffice.Term);
        Assert.Equal(1, await Sealer(store).Seal(Stop));
    }

    private EventSealer Sealer(StoreConnection store) =>
        new(store, sealerLeases ??= new LeaseOffice(store, clock), clock);

    private LeaseOffice? sealerLeases;

    private async Task Record(StoreConnection store, int count)
    {
        await using var db = store.CreateDbContext();
        for (var i = 0; i < count; i++)
            db.Events.Add(
                Event.Of(
                    EventType.KeyAdded,
                    Actor.System(Via.Job, "trace"),
                    clock.GetUtcNow(),
                    "kid",
                    after: """{"clientId":"x"}"""
                )
            );
        await db.SaveChangesAsync(Stop);
        // On PostgreSQL a number that is not there may still come, for a minute.
        clock.Advance(SettledEvents.Patience + TimeSpan.FromSeconds(1));
    }
}
