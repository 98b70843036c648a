using Portvakt.Store;

namespace Bench.Loader;

/// <summary>Saves many entities, a context for every thousand: a change tracker with all of them would crawl.</summary>
internal static class Batches
{
    private const int Size = 1000;

    public static async Task Save<T>(
        StoreConnection store,
        IEnumerable<T> items,
        Action<PortvaktDb, T> add
    )
    {
        foreach (var chunk in items.Chunk(Size))
        {
            await using var db = store.CreateDbContext();
            db.ChangeTracker.AutoDetectChangesEnabled = false;
            foreach (var item in chunk)
                add(db, item);
            await db.SaveChangesAsync();
        }
    }
}
