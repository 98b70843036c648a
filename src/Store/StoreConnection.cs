using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Portvakt.Store.Changes;
using Portvakt.Store.Postgres;
using Portvakt.Store.Sqlite;

namespace Portvakt.Store;

/// <summary>
/// Where the data lies, and the maker of contexts and plain connections to it. One for the whole process, so
/// that faces share the write gate and the change feed.
/// </summary>
public sealed class StoreConnection : IDbContextFactory<PortvaktDb>, IAsyncDisposable
{
    private readonly StoreGate gate;
    private readonly DbContextOptions options;
    private readonly NpgsqlDataSource? postgres;

    private StoreConnection(DatabaseKind kind, string connectionString)
    {
        Kind = kind;
        ConnectionString = connectionString;
        gate = new StoreGate(closed: kind == DatabaseKind.Sqlite);
        if (kind == DatabaseKind.Postgres)
            postgres = NpgsqlDataSource.Create(connectionString);
        options = BuildOptions();
    }

    public DatabaseKind Kind { get; }

    public string ConnectionString { get; }

    /// <summary>Tells this process's listeners what was written, by whichever face.</summary>
    public ChangeFeed Feed { get; } = new();

    /// <summary>A SQLite file, in WAL mode.</summary>
    public static StoreConnection Sqlite(string file) =>
        new(
            DatabaseKind.Sqlite,
            new SqliteConnectionStringBuilder
            {
                DataSource = file,
                ForeignKeys = true,
                DefaultTimeout = 30,
            }.ToString()
        );

    /// <summary>
    /// A PostgreSQL database. Statements that come often are prepared, and connections go back to the pool as they are,
    /// since nobody sets anything for a session: that halves the database's work. A connection string that says
    /// otherwise, for a pooler in between, is heeded.
    /// </summary>
    public static StoreConnection Postgres(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        if (!settings.ShouldSerialize("Max Auto Prepare"))
            settings.MaxAutoPrepare = 64;
        if (!settings.ShouldSerialize("No Reset On Close"))
            settings.NoResetOnClose = true;
        return new(DatabaseKind.Postgres, settings.ConnectionString);
    }

    public PortvaktDb CreateDbContext() =>
        options switch
        {
            DbContextOptions<SqliteDb> sqlite => new SqliteDb(sqlite, gate, Feed),
            DbContextOptions<PostgresDb> server => new PostgresDb(server, gate, Feed),
            _ => throw new InvalidOperationException("no such database kind"),
        };

    /// <summary>A plain open connection, for streaming and for the replay guard.</summary>
    public async Task<DbConnection> Open(CancellationToken cancellation)
    {
        if (postgres is not null)
            return await postgres.OpenConnectionAsync(cancellation);
        var connection = new SqliteConnection(ConnectionString);
        await connection.OpenAsync(cancellation);
        return connection;
    }

    public async ValueTask DisposeAsync()
    {
        gate.Dispose();
        if (postgres is not null)
            await postgres.DisposeAsync();
        else
            SqliteConnection.ClearPool(new SqliteConnection(ConnectionString));
    }

    private DbContextOptions BuildOptions()
    {
        if (postgres is null)
            return new DbContextOptionsBuilder<SqliteDb>()
                .UseSqlite(ConnectionString)
                .UseSnakeCaseNamingConvention()
                .Options;
        return new DbContextOptionsBuilder<PostgresDb>()
            .UseNpgsql(postgres)
            .UseSnakeCaseNamingConvention()
            .Options;
    }
}
