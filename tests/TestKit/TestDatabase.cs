using Portvakt.Store;

namespace Portvakt.TestKit;

/// <summary>A database of its own for one test or fixture; it is gone once disposed.</summary>
public abstract class TestDatabase : IAsyncDisposable
{
    /// <summary>Which database it is.</summary>
    public abstract DatabaseKind Kind { get; }

    /// <summary>The ADO.NET connection string, for Microsoft.Data.Sqlite or Npgsql.</summary>
    public abstract string ConnectionString { get; }

    /// <summary>The product's way to this database. Dispose it before the database.</summary>
    public abstract StoreConnection Connect();

    /// <summary>An empty database.</summary>
    public static async Task<TestDatabase> Create(
        DatabaseKind kind,
        CancellationToken stop = default
    ) =>
        kind == DatabaseKind.Sqlite
            ? new SqliteTestDatabase()
            : await PostgresTestDatabase.Create("template0", stop);

    /// <summary>A database with the tables of <typeparamref name="TSchema"/>.</summary>
    public static async Task<TestDatabase> Create<TSchema>(
        DatabaseKind kind,
        CancellationToken stop = default
    )
        where TSchema : IDatabaseSchema, new()
    {
        var template = await Template<TSchema>.Of(kind);
        return await template.Copy(stop);
    }

    /// <summary>Another database with the same content. Nobody may be connected to this one.</summary>
    internal abstract Task<TestDatabase> Copy(CancellationToken stop);

    public abstract ValueTask DisposeAsync();

    /// <summary>The name that test names show.</summary>
    public sealed override string ToString() => Kind.ToString();
}
