using Bench.Clients;
using Portvakt.Store;

namespace Bench.AdminApi;

/// <summary>The server that is measured, and where it keeps its data.</summary>
/// <param name="Place">A file, or a PostgreSQL connection string.</param>
/// <param name="DatabaseId">The process of its database server; 0 when the store is a file.</param>
internal sealed record Measured(
    string Place,
    int TokenPort,
    int ApiPort,
    int ProcessId,
    int DatabaseId
)
{
    public bool IsPostgres => Place.Contains('=', StringComparison.Ordinal);

    /// <summary>The same store, opened by the measuring process itself.</summary>
    public StoreConnection OpenStore() =>
        IsPostgres ? StoreConnection.Postgres(Place) : StoreConnection.Sqlite(Place);

    public string Name => IsPostgres ? "postgres" : "sqlite";

    public string Issuer => $"http://localhost:{TokenPort}/";

    public Uri Api => new($"http://localhost:{ApiPort}/api/v1/");

    /// <summary>Milliseconds of CPU that the server and its database have used.</summary>
    public double CpuTime() =>
        Processes.CpuTime(ProcessId) + (DatabaseId > 0 ? Processes.TreeCpuTime(DatabaseId) : 0);

    /// <summary>Megabytes of memory that the server holds now.</summary>
    public double Memory() => Processes.Memory(ProcessId);
}
