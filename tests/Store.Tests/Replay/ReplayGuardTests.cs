using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;
using Npgsql;
using Portvakt.Store.Replay;

namespace Portvakt.Store.Tests.Replay;

public class ReplayGuardTests
{
    [Theory]
    [OnEveryDatabase]
    public async Task A_grant_is_recorded_once(TestDatabase database)
    {
        using var folder = new TempFolder();
        await using var guard = await Guards.Open(database, folder);
        var key = Guards.NewKey();

        Assert.Equal(ReplayResult.Recorded, await guard.Use(key));
        Assert.Equal(ReplayResult.Replayed, await guard.Use(key));
        Assert.Equal(ReplayResult.Recorded, await guard.Use(Guards.NewKey()));
    }

    [Theory]
    [OnEveryDatabase]
    public async Task A_grant_is_remembered_when_the_guard_is_opened_again(TestDatabase database)
    {
        using var folder = new TempFolder();
        var key = Guards.NewKey();
        await using (var first = await Guards.Open(database, folder))
            await first.Use(key);

        await using var second = await Guards.Open(database, folder);

        Assert.Equal(ReplayResult.Replayed, await second.Use(key));
    }

    [Theory]
    [OnEveryDatabase]
    public async Task Many_uses_at_once_are_one_use(TestDatabase database)
    {
        using var folder = new TempFolder();
        await using var guard = await Guards.Open(database, folder);
        var keys = Enumerable.Range(0, 20).Select(_ => Guards.NewKey()).ToList();

        var results = await Task.WhenAll(
            Enumerable.Range(0, 2000).Select(i => Task.Run(() => guard.Use(keys[i % keys.Count])))
        );

        Assert.Equal(keys.Count, results.Count(result => result == ReplayResult.Recorded));
        Assert.DoesNotContain(ReplayResult.Unavailable, results);
    }

    [Fact]
    public async Task Two_nodes_share_what_they_remember()
    {
        await using var database = await TestDatabase.Create(
            DatabaseKind.Postgres,
            TestContext.Current.CancellationToken
        );
        using var folder = new TempFolder();
        await using var one = await Guards.Open(database, folder);
        await using var two = await Guards.Open(database, folder);
        var keys = Enumerable.Range(0, 200).Select(_ => Guards.NewKey()).ToList();

        var results = await Task.WhenAll(
            keys.SelectMany(key => new[] { one.Use(key), two.Use(key) })
        );

        Assert.Equal(keys.Count, results.Count(result => result == ReplayResult.Recorded));
        Assert.Equal(keys.Count, results.Count(result => result == ReplayResult.Replayed));
    }

    [Theory]
    [OnEveryDatabase]
    public async Task What_has_expired_is_deleted_and_nothing_else(TestDatabase database)
    {
        using var folder = new TempFolder();
        var time = new FakeTimeProvider(new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero));
        await using var guard = await Guards.Open(database, folder, time);
        await guard.Use(Guards.NewKey(), time);
        time.Advance(TimeSpan.FromMinutes(2));
        var kept = Guards.NewKey();
        await guard.Use(kept, time);

        // Ten seconds after exp, and a moment for the next round.
        time.Advance(TimeSpan.FromSeconds(16));
        await guard.Use(Guards.NewKey(), time);

        Assert.True(
            await Wait.Until(
                async () => await Count(database, folder) == 2,
                TimeSpan.FromSeconds(10),
                TestContext.Current.CancellationToken
            )
        );
        Assert.Equal(ReplayResult.Replayed, await guard.Use(kept, time));
    }

    [Fact]
    public async Task A_store_that_is_gone_makes_grants_unusable()
    {
        var stop = TestContext.Current.CancellationToken;
        var database = await TestDatabase.Create(DatabaseKind.Postgres, stop);
        using var folder = new TempFolder();
        await using var guard = await Guards.Open(database, folder);
        await guard.Use(Guards.NewKey());
        await database.DisposeAsync();

        var now = TimeProvider.System.GetUtcNow();
        var answer = await guard.Record(Guards.NewKey(), now, now);

        Assert.Equal(ReplayResult.Unavailable, answer.Result);
        Assert.True(answer.RetryAfter > TimeSpan.Zero);
    }

    [Fact]
    public async Task The_newest_change_comes_with_the_answer()
    {
        await using var database = await TestDatabase.Create(
            DatabaseKind.Postgres,
            TestContext.Current.CancellationToken
        );
        using var folder = new TempFolder();
        await using var guard = await Guards.Open(
            database,
            folder,
            newestChange: "select 42::bigint"
        );
        var now = TimeProvider.System.GetUtcNow();

        var answer = await guard.Record(Guards.NewKey(), now, now);

        Assert.Equal(42, answer.NewestChange);
    }

    private static async Task<long> Count(TestDatabase database, TempFolder folder)
    {
        var stop = TestContext.Current.CancellationToken;
        await using DbConnection connection =
            database.Kind == DatabaseKind.Sqlite
                ? new SqliteConnection($"Data Source={folder.File("replay.db")};Pooling=False")
                : new NpgsqlConnection(database.ConnectionString);
        await connection.OpenAsync(stop);
        await using var command = connection.CreateCommand();
        command.CommandText =
            database.Kind == DatabaseKind.Sqlite
                ? "select count(*) from used"
                : "select count(*) from used_grants";
        return (long)(await command.ExecuteScalarAsync(stop))!;
    }
}
