using System.Data.Common;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Scopes;
using Portvakt.Store;

namespace Portvakt.TokenServer.Tests.Directory;

public class LiveDirectoryTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task What_this_process_writes_holds_for_the_next_request(TestDatabase database)
    {
        await using var world = await World.Start(database);
        await using var db = world.Store.CreateDbContext();
        var access = await db.Accesses.SingleAsync(Stop);

        access.Remove(Now);
        await db.SaveChangesAsync(Stop);
        var refused = await world.Ask(world.Grant());
        access.GrantAgain(Now);
        await db.SaveChangesAsync(Stop);
        var given = await world.Ask(world.Grant());

        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.Equal(HttpStatusCode.OK, given.StatusCode);
    }

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task A_removed_key_is_refused_at_once(TestDatabase database)
    {
        await using var world = await World.Start(database);
        await using var db = world.Store.CreateDbContext();
        var client = await db.Integrations.SingleAsync(Stop);

        client.RemoveKey(Seeding.KeyId, Now);
        await db.SaveChangesAsync(Stop);

        var body = await World.Json(await world.Ask(world.Grant()));
        Assert.Contains(
            "Unknown key identifier (kid) for client",
            body.GetProperty("error_description").GetString()
        );
    }

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task What_another_process_writes_is_picked_up(TestDatabase database)
    {
        await using var world = await World.Start(database);
        await using var other = database.Connect();
        await RemoveAccess(other);

        Assert.True(
            await Wait.Until(
                async () => (await world.Ask(world.Grant())).StatusCode == HttpStatusCode.Forbidden,
                TimeSpan.FromSeconds(10),
                Stop
            )
        );
    }

    [Fact]
    public async Task On_PostgreSQL_another_nodes_removal_holds_for_the_next_request()
    {
        await using var database = await TestDatabase.Create<Migrated>(DatabaseKind.Postgres, Stop);
        await using var world = await World.Start(database);
        await using var other = database.Connect();
        Assert.Equal(HttpStatusCode.OK, (await world.Ask(world.Grant())).StatusCode);

        await RemoveAccess(other);

        Assert.Equal(HttpStatusCode.Forbidden, (await world.Ask(world.Grant())).StatusCode);
    }

    [Fact]
    public async Task Changes_that_are_committed_in_reverse_order_are_all_taken_in()
    {
        await using var database = await TestDatabase.Create<Migrated>(DatabaseKind.Postgres, Stop);
        await using var world = await World.Start(database);
        await using var other = database.Connect();

        // The slow writer takes its change id first and commits last.
        await using var slow = await other.Open(Stop);
        await using var transaction = await slow.BeginTransactionAsync(Stop);
        await Execute(
            slow,
            "update scope_accesses set state = 'Denied'; "
                + "insert into changes (kind, entity_id) select 'Access', id from scope_accesses"
        );
        await using (var db = other.CreateDbContext())
        {
            db.Scopes.Add(Seeding.MakeScope("demo:later", Now, open: true));
            await db.SaveChangesAsync(Stop);
        }
        Assert.True(
            await Wait.Until(
                () =>
                    Task.FromResult(
                        world.Directory.Of(World.Ver2).FindScope("demo:later") is not null
                    ),
                TimeSpan.FromSeconds(10),
                Stop
            )
        );
        Assert.Equal(HttpStatusCode.OK, (await world.Ask(world.Grant())).StatusCode);

        await transaction.CommitAsync(Stop);

        Assert.Equal(HttpStatusCode.Forbidden, (await world.Ask(world.Grant())).StatusCode);
    }

    private static async Task RemoveAccess(StoreConnection store)
    {
        await using var db = store.CreateDbContext();
        var access = await db.Accesses.SingleAsync(a => a.State == AccessState.Approved, Stop);
        access.Remove(Now);
        await db.SaveChangesAsync(Stop);
    }

    private static async Task Execute(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(Stop);
    }
}
