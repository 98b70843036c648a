using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;
using Portvakt.Store.Changes;
using Portvakt.Store.Leases;

namespace Portvakt.Store.Tests.Changes;

/// <summary>What nodes on one PostgreSQL database tell each other.</summary>
[Requirement("R31")]
public class ChangeListenerTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_committed_is_heard_and_nothing_else()
    {
        await using var database = await TestDatabase.Create<Migrated>(DatabaseKind.Postgres, Stop);
        await using var store = database.Connect();
        await using var ear = new Ear(database, TimeProvider.System);
        await ear.Heard(1);

        Assert.Equal(SaveResult.Saved, await Save(store, Prefix("one")));
        await ear.Heard(2);

        // In the order of the commits: had one of these been told, the third call would not be for "two".
        Assert.Equal(SaveResult.Duplicate, await Save(store, Prefix("one")));
        Assert.Equal(
            SaveResult.Saved,
            await Save(
                store,
                new Lease
                {
                    Name = "job",
                    Holder = "node",
                    Until = Now,
                }
            )
        );
        Assert.Equal(SaveResult.Saved, await Save(store, Prefix("two")));
        await ear.Heard(3);
        await using var db = store.CreateDbContext();
        Assert.Equal(2, await db.Changes.CountAsync(Stop));
    }

    [Fact]
    public async Task What_this_process_wrote_itself_is_not_heard()
    {
        await using var database = await TestDatabase.Create<Migrated>(DatabaseKind.Postgres, Stop);
        await using var own = database.Connect();
        await using var other = database.Connect();
        await using var ear = new Ear(database, TimeProvider.System, own.Feed);
        await ear.Heard(1);

        // Messages come in the order of the commits: were one's own heard, the second call would be for it.
        Assert.Equal(SaveResult.Saved, await Save(own, Prefix("own")));
        Assert.Equal(SaveResult.Saved, await Save(other, Prefix("other")));
        await ear.Heard(2);
        await using var db = own.CreateDbContext();
        Assert.Equal(2, await db.Changes.CountAsync(Stop));
    }

    [Fact]
    public async Task A_listener_that_was_cut_off_connects_again_and_looks_at_once()
    {
        await using var database = await TestDatabase.Create<Migrated>(DatabaseKind.Postgres, Stop);
        await using var store = database.Connect();
        var clock = new FakeTimeProvider(Now);
        await using var ear = new Ear(database, clock);
        await ear.Heard(1);

        await Sessions.End(database, ChangeListener.SessionName);
        await Sessions.Are(database, ChangeListener.SessionName, 0);
        await Save(store, Prefix("one"));
        await ear.Heard(1);
        var back = Wait.Until(
            async () =>
            {
                // The pause between two tries begins when the listener has noticed, which nobody tells.
                clock.Advance(TimeSpan.FromSeconds(1));
                await Task.Yield();
                return ear.Times == 2;
            },
            TimeSpan.FromSeconds(30),
            Stop
        );
        Assert.True(await back);

        await Save(store, Prefix("two"));
        await ear.Heard(3);
    }

    private static ScopePrefix Prefix(string name) =>
        ScopePrefix
            .Grant(EnvironmentName.Of("ver2"), name, OrganisationId.Of("0192:991825827"), Now)
            .Value!;

    private static async Task<SaveResult> Save(StoreConnection store, object entity)
    {
        await using var db = store.CreateDbContext();
        db.Add(entity);
        return await db.TrySave(Stop);
    }
}
