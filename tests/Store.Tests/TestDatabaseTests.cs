using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Portvakt.Store.Tests;

/// <summary>Every other test here trusts that its database is real, its own, and a true copy of the schema.</summary>
public class TestDatabaseTests
{
    [Theory]
    [OnEveryDatabase]
    public async Task A_database_answers(TestDatabase database) =>
        Assert.Equal(1L, Convert.ToInt64(await Ask(database, "SELECT 1")));

    [Theory]
    [OnEveryDatabase<Notes>]
    public async Task A_database_is_a_copy_of_its_schema(TestDatabase database) =>
        Assert.Equal("from the schema", await Ask(database, "SELECT text FROM note"));

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task A_migrated_database_is_the_products(TestDatabase database)
    {
        await using var store = database.Connect();

        await store.Open(StoreMode.Trial, TestContext.Current.CancellationToken);
        await using var db = store.CreateDbContext();

        Assert.Equal(
            "Trial",
            (
                await db.Facts.FindAsync([StoreFact.Mode], TestContext.Current.CancellationToken)
            )?.Value
        );
        Assert.Equal(database.Kind, store.Kind);
    }

    [Theory]
    [OnEveryDatabase<Notes>("first")]
    [OnEveryDatabase<Notes>("second")]
    public async Task Databases_do_not_see_each_others_rows(TestDatabase database, string text)
    {
        await Ask(database, $"INSERT INTO note VALUES ('{text}')");

        Assert.Equal(2L, Convert.ToInt64(await Ask(database, "SELECT count(*) FROM note")));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task A_database_is_gone_when_its_test_ends(DatabaseKind kind)
    {
        var database = await TestDatabase.Create<Notes>(
            kind,
            TestContext.Current.CancellationToken
        );
        await database.DisposeAsync();

        await Assert.ThrowsAnyAsync<DbException>(() => Ask(database, "SELECT text FROM note"));
    }

    private static async Task<object?> Ask(TestDatabase database, string sql)
    {
        await using DbConnection connection =
            database.Kind == DatabaseKind.Sqlite
                ? new SqliteConnection(database.ConnectionString)
                : new NpgsqlConnection(database.ConnectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);
    }

    private sealed class Notes : IDatabaseSchema
    {
        public async Task Create(TestDatabase database, CancellationToken stop)
        {
            await Ask(database, "CREATE TABLE note (text text)");
            await Ask(database, "INSERT INTO note VALUES ('from the schema')");
        }
    }
}
