using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using Portvakt.Domain.Scopes;
using Portvakt.Store;
using Portvakt.Store.Changes;
using Portvakt.TokenServer.Directory;

namespace Portvakt.TokenServer.Tests.Directory;

/// <summary>Two token servers on one PostgreSQL database.</summary>
[Requirement("R31")]
public sealed class NodesTests
{
    private static readonly Dictionary<string, Func<PortvaktDb, DateTimeOffset, Task>> Removals =
        new()
        {
            ["access"] = async (db, now) => (await db.Accesses.SingleAsync(Stop)).Remove(now),
            ["key"] = async (db, now) =>
                (await db.Integrations.SingleAsync(Stop)).RemoveKey(Seeding.KeyId, now),
            ["scope of client"] = async (db, now) =>
                (await db.Integrations.SingleAsync(Stop)).SetScopes(
                    [ScopeName.Of(Seeding.Open)],
                    now
                ),
            ["client"] = async (db, now) =>
                (await db.Integrations.SingleAsync(Stop)).Deactivate(Seeding.Consumer, now),
            ["scope"] = async (db, now) =>
                (
                    await db.Scopes.SingleAsync(s => s.Name == ScopeName.Of(Seeding.Granted), Stop)
                ).Deactivate(now),
        };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<string> WhatIsRemoved => [.. Removals.Keys];

    [Theory]
    [MemberData(nameof(WhatIsRemoved))]
    public async Task What_one_node_takes_away_the_other_refuses_in_the_next_request(string what)
    {
        await using var database = await TestDatabase.Create<Migrated>(DatabaseKind.Postgres, Stop);
        await using var one = await World.Start(database);
        await using var other = await World.Start(database, beside: one);
        Assert.True(await other.Gives(other.Grant()));

        await Remove(what, one.Store);

        Assert.False(await other.Gives(other.Grant()));
        Assert.False(await one.Gives(one.Grant()));
    }

    [Theory]
    [MemberData(nameof(WhatIsRemoved))]
    public async Task So_it_does_when_it_hears_nothing_and_does_not_look(string what)
    {
        await using var database = await TestDatabase.Create<Migrated>(DatabaseKind.Postgres, Stop);
        await using var deaf = await StartDeaf(database);
        await using var one = await World.Start(database, beside: deaf);
        Assert.True(await deaf.Gives(Grant(deaf)));

        await Remove(what, one.Store);

        Assert.False(await deaf.Gives(Grant(deaf)));
    }

    [Fact]
    public async Task A_withdrawn_delegation_is_refused_by_a_node_that_hears_nothing()
    {
        await using var database = await TestDatabase.Create<Migrated>(DatabaseKind.Postgres, Stop);
        await using var deaf = await StartDeaf(database);
        await using var one = await World.Start(database, beside: deaf);
        var given = await Delegated.In(one.Store);
        TestGrant For() => AtTheClock(deaf, deaf.For());
        Assert.True(await deaf.Gives(For()));

        await Delegated.Change<Domain.Delegations.Delegation>(
            one.Store,
            given.Delegation.Id,
            delegation => delegation.Withdraw(TimeProvider.System.GetUtcNow())
        );

        Assert.False(await deaf.Gives(For()));
    }

    [Fact]
    public async Task What_one_node_registers_the_other_hears_of_without_looking()
    {
        await using var database = await TestDatabase.Create<Migrated>(DatabaseKind.Postgres, Stop);
        // A clock that stands still: this node never looks by itself.
        var clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow().AddMinutes(1));
        await using var listening = await World.Start(database, clock: clock);
        await using var one = await World.Start(database, beside: listening);
        await Sessions.Are(database, ChangeListener.SessionName, 2);

        await Add(one.Store, "demo:later");

        Assert.True(await Knows(listening, "demo:later"));
    }

    [Fact]
    public async Task A_change_that_nobody_told_of_is_found_by_looking()
    {
        await using var database = await TestDatabase.Create<Migrated>(DatabaseKind.Postgres, Stop);
        var clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow().AddMinutes(1));
        await using var node = await World.Start(database, clock: clock);
        await Sessions.Are(database, ChangeListener.SessionName, 1);
        Assert.True(HasAccess());

        await using var connection = await node.Store.Open(Stop);
        await using var command = connection.CreateCommand();
        command.CommandText =
            "update scope_accesses set state = 'Denied'; "
            + "insert into changes (kind, entity_id) select 'Access', id from scope_accesses";
        await command.ExecuteNonQueryAsync(Stop);

        Assert.True(
            await Wait.Until(
                () =>
                {
                    clock.Advance(ChangeLookout.QuietInterval);
                    return Task.FromResult(!HasAccess());
                },
                TimeSpan.FromSeconds(30),
                Stop
            )
        );

        bool HasAccess()
        {
            var directory = node.Directory.Of(World.Ver2);
            var scope = directory.FindScope(Seeding.Granted)!;
            return directory.HasAccess(scope, Seeding.Consumer, clock.GetUtcNow());
        }
    }

    [Fact]
    public async Task A_node_that_missed_rows_which_are_gone_loads_everything()
    {
        await using var database = await TestDatabase.Create<Migrated>(DatabaseKind.Postgres, Stop);
        await using var deaf = await StartDeaf(database);
        await using var store = database.Connect();
        Assert.True(await deaf.Gives(Grant(deaf)));

        await Remove("access", store);
        await Add(store, "demo:later");
        await using (var db = store.CreateDbContext())
        {
            var newest = await db.Changes.MaxAsync(c => c.Id, Stop);
            await db.Changes.Where(c => c.Id < newest).ExecuteDeleteAsync(Stop);
        }

        Assert.False(await deaf.Gives(Grant(deaf)));
    }

    /// <summary>A server whose listener was cut off, and whose clock stands still, so that it neither tries again nor looks.</summary>
    private static async Task<World> StartDeaf(TestDatabase database)
    {
        var clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow().AddMinutes(1));
        var world = await World.Start(database, clock: clock);
        await CutOff(database);
        return world;
    }

    private static async Task CutOff(TestDatabase database)
    {
        await Sessions.Are(database, ChangeListener.SessionName, 1);
        await Sessions.End(database, ChangeListener.SessionName);
        await Sessions.Are(database, ChangeListener.SessionName, 0);
    }

    private static TestGrant Grant(World world) => AtTheClock(world, world.Grant());

    private static TestGrant AtTheClock(World world, TestGrant grant)
    {
        var now = world.Clock.GetUtcNow().ToUnixTimeSeconds();
        return grant.With("iat", now).With("exp", now + 100);
    }

    private static async Task Remove(string what, StoreConnection store)
    {
        await using var db = store.CreateDbContext();
        await Removals[what](db, TimeProvider.System.GetUtcNow());
        await db.SaveChangesAsync(Stop);
    }

    private static async Task Add(StoreConnection store, string scope)
    {
        await using var db = store.CreateDbContext();
        db.Scopes.Add(Seeding.MakeScope(scope, TimeProvider.System.GetUtcNow()));
        await db.SaveChangesAsync(Stop);
    }

    private static Task<bool> Knows(World world, string scope) =>
        Wait.Until(
            () => Task.FromResult(world.Directory.Of(World.Ver2).FindScope(scope) is not null),
            TimeSpan.FromSeconds(30),
            Stop
        );
}
