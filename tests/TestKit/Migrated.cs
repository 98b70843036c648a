using Portvakt.Store;

namespace Portvakt.TestKit;

/// <summary>The product's own tables, in Trial mode and without any rows but the mode.</summary>
public sealed class Migrated : IDatabaseSchema
{
    public async Task Create(TestDatabase database, CancellationToken stop)
    {
        await using var store = database.Connect();
        await store.Open(StoreMode.Trial, stop);
    }
}
