using Microsoft.EntityFrameworkCore;
using Portvakt.Store;
using Portvakt.Store.Usage;

namespace Portvakt.TokenServer.Tests.Usage;

public class UsageTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task Every_issued_token_is_counted_by_client_key_scope_and_consumer(
        TestDatabase database
    )
    {
        await using var world = await World.Start(database);
        var before = TimeProvider.System.GetUtcNow();

        await world.Ask(world.Grant());
        await world.Ask(world.Grant($"{Seeding.Granted} {Seeding.Open}"));
        await world.Ask(world.Grant(Seeding.Closed));
        await world.Stop();

        await using var db = world.Store.CreateDbContext();
        var rows = await db.UsageCounts.OrderBy(u => u.Scope).ToListAsync(Stop);
        Assert.Equal([Seeding.Granted, Seeding.Open], rows.Select(u => u.Scope).Distinct());
        Assert.Equal(2, rows.Where(u => u.Scope == Seeding.Granted).Sum(u => u.Tokens));
        Assert.Equal(1, rows.Where(u => u.Scope == Seeding.Open).Sum(u => u.Tokens));
        Assert.All(
            rows,
            row =>
            {
                Assert.Equal(Seeding.ClientId, row.ClientId);
                Assert.Equal(Seeding.KeyId, row.KeyId);
                Assert.Equal(Seeding.Consumer.ToString(), row.Consumer);
                Assert.InRange(row.LastUsed, before.AddSeconds(-1), before.AddMinutes(5));
            }
        );
    }

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task Two_nodes_add_up_and_the_later_use_is_the_last(TestDatabase database)
    {
        await using var store = database.Connect();
        var book = new UsageBook(store);
        var late = DateTimeOffset.UnixEpoch.AddDays(20_000);

        await book.Add([Count(3, late)], Stop);
        await book.Add([Count(4, late.AddSeconds(-5))], Stop);

        await using var db = store.CreateDbContext();
        var row = await db.UsageCounts.SingleAsync(Stop);
        Assert.Equal(7, row.Tokens);
        Assert.Equal(late, row.LastUsed);
    }

    private static UsageCount Count(long tokens, DateTimeOffset last) =>
        new()
        {
            Environment = World.Ver2,
            ClientId = Seeding.ClientId,
            KeyId = Seeding.KeyId,
            Scope = Seeding.Granted,
            Consumer = Seeding.Consumer.ToString(),
            Day = 20_000,
            Tokens = tokens,
            LastUsed = last,
        };
}
