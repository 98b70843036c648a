using Portvakt.Store;

namespace Portvakt.TestKit;

/// <summary>A database file in a folder of its own.</summary>
internal sealed class SqliteTestDatabase : TestDatabase
{
    private const string FileName = "portvakt.db";
    private readonly TempFolder folder = new();

    public override DatabaseKind Kind => DatabaseKind.Sqlite;

    // Without pooling no handle outlives its connection, so that a copy of the file is whole.
    public override string ConnectionString => $"Data Source={folder.File(FileName)};Pooling=False";

    public override StoreConnection Connect() => StoreConnection.Sqlite(folder.File(FileName));

    internal override Task<TestDatabase> Copy(CancellationToken stop)
    {
        var copy = new SqliteTestDatabase();
        foreach (var file in Directory.GetFiles(folder.Path))
            File.Copy(file, copy.folder.File(Path.GetFileName(file)));
        return Task.FromResult<TestDatabase>(copy);
    }

    public override ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
