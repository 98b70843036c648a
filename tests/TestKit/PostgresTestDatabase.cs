using Npgsql;
using Portvakt.Store;

namespace Portvakt.TestKit;

/// <summary>A database in the PostgreSQL server that ./test started.</summary>
internal sealed class PostgresTestDatabase : TestDatabase
{
    // CREATE DATABASE refuses a template that another session is copying at the same moment.
    private static readonly SemaphoreSlim OneCopyAtATime = new(1);
    private readonly string name;

    private PostgresTestDatabase(string name) => this.name = name;

    public override DatabaseKind Kind => DatabaseKind.Postgres;

    public override string ConnectionString => For(name);

    public override StoreConnection Connect() => StoreConnection.Postgres(ConnectionString);

    public static async Task<TestDatabase> Create(string template, CancellationToken stop)
    {
        var name = $"test_{Guid.NewGuid():N}";
        await OneCopyAtATime.WaitAsync(stop);
        try
        {
            await Execute($"CREATE DATABASE {name} TEMPLATE {template}", stop);
        }
        finally
        {
            OneCopyAtATime.Release();
        }
        return new PostgresTestDatabase(name);
    }

    internal override async Task<TestDatabase> Copy(CancellationToken stop)
    {
        Release();
        return await Create(name, stop);
    }

    public override async ValueTask DisposeAsync()
    {
        Release();
        await Execute($"DROP DATABASE {name} WITH (FORCE)", CancellationToken.None);
    }

    /// <summary>Closes the idle connections of the pool.</summary>
    private void Release()
    {
        using var connection = new NpgsqlConnection(ConnectionString);
        NpgsqlConnection.ClearPool(connection);
    }

    private static string For(string database) =>
        new NpgsqlConnectionStringBuilder(Needs.Variable("PORTVAKT_TEST_POSTGRES"))
        {
            Database = database,
        }.ConnectionString;

    private static async Task Execute(string sql, CancellationToken stop)
    {
        await using var connection = new NpgsqlConnection(For("postgres"));
        await connection.OpenAsync(stop);
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(stop);
    }
}
