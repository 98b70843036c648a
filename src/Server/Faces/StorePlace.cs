using Portvakt.Server.Settings;
using Portvakt.Store;
using Portvakt.Store.Backups;
using Portvakt.Store.Replay;

namespace Portvakt.Server.Faces;

/// <summary>Opens the database and the replay guard where the installation keeps them.</summary>
public static class StorePlace
{
    /// <summary>The database's own table names the newest change, so that the guard can report it.</summary>
    private const string NewestChange = "select coalesce(max(id), 0) from changes";

    public static StoreConnection Connect(Installation installation) =>
        installation.ConnectionString is { } connectionString
            ? StoreConnection.Postgres(connectionString)
            : StoreConnection.Sqlite(DatabaseFile(installation));

    /// <summary>Whether there is certainly no database yet; on PostgreSQL only opening it tells.</summary>
    public static bool IsNew(Installation installation) =>
        installation.ConnectionString is null && !File.Exists(DatabaseFile(installation));

    private static string DatabaseFile(Installation installation) =>
        Path.Combine(installation.DataFolder, "portvakt.db");

    /// <summary>The guard over a store that is open.</summary>
    public static async Task<IReplayGuard> OpenGuard(
        Installation installation,
        StoreConnection store,
        TimeProvider clock,
        ILoggerFactory loggers,
        CancellationToken cancellation
    ) =>
        FencedReplayGuard.After(
            await OpenGuard(installation, clock, loggers, cancellation),
            await new BackupReader(store).Restored(cancellation)
        );

    private static async Task<IReplayGuard> OpenGuard(
        Installation installation,
        TimeProvider clock,
        ILoggerFactory loggers,
        CancellationToken cancellation
    ) =>
        installation.ConnectionString is { } connectionString
            ? await PostgresReplayGuard.Open(
                connectionString,
                NewestChange,
                clock,
                loggers.CreateLogger<PostgresReplayGuard>(),
                cancellation
            )
            : SqliteReplayGuard.Open(
                Path.Combine(installation.DataFolder, "replay.db"),
                clock,
                loggers.CreateLogger<SqliteReplayGuard>()
            );
}
