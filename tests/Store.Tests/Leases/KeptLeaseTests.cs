using Microsoft.Extensions.Time.Testing;
using Portvakt.Store.Leases;

namespace Portvakt.Store.Tests.Leases;

public class KeptLeaseTests
{
    private const string Job = "a-job";
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    private readonly FakeTimeProvider clock = new(DateTimeOffset.UnixEpoch.AddYears(56));

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnEveryDatabase<Migrated>]
    public async Task It_is_renewed_for_as_long_as_the_work_takes(TestDatabase database)
    {
        await using var store = database.Connect();
        await using var lease = await Take(store);
        var other = new LeaseOffice(store, clock);

        for (var third = 0; third < 6; third++)
        {
            clock.Advance(LeaseOffice.Term / 3);
            var now = clock.GetUtcNow();
            Assert.True(
                await Wait.Until(
                    async () => await Until(store) == now + LeaseOffice.Term,
                    Limit,
                    Stop
                )
            );
            Assert.False(await other.TryHold(Job, Stop));
        }
        Assert.False(lease!.Stop.IsCancellationRequested);
    }

    [Theory, OnEveryDatabase<Migrated>]
    public async Task It_is_given_back_at_once(TestDatabase database)
    {
        await using var store = database.Connect();
        await using (await Take(store))
            Assert.Null(await Take(store));

        await using var next = await Take(store);
        Assert.NotNull(next);
    }

    [Theory, OnEveryDatabase<Migrated>]
    public async Task Whoever_lost_it_is_told_to_stop(TestDatabase database)
    {
        await using var store = database.Connect();
        await using var lease = await Take(store);
        await using (var db = store.CreateDbContext())
        {
            // As after a pause of this process that was longer than the term.
            var row = db.Leases.Single(l => l.Name == Job);
            row.Holder = "another node";
            await db.SaveChangesAsync(Stop);
        }

        clock.Advance(LeaseOffice.Term / 3);

        Assert.True(
            await Wait.Until(
                () => Task.FromResult(lease!.Stop.IsCancellationRequested),
                Limit,
                Stop
            )
        );
    }

    private Task<KeptLease?> Take(StoreConnection store) =>
        KeptLease.Take(new LeaseOffice(store, clock), Job, clock, Stop);

    private static Task<DateTimeOffset> Until(StoreConnection store)
    {
        using var db = store.CreateDbContext();
        return Task.FromResult(db.Leases.Single(l => l.Name == Job).Until);
    }
}
