using Microsoft.EntityFrameworkCore;
using Portvakt.Store;

namespace Bench.Loader;

/// <summary>
/// Saves many entities, a context for every thousand: a change tracker with all of them would crawl. It is a plain
/// context over the product's model, which writes no change row beside each entity: nobody listens yet.
/// </summary>
internal static class Batches
{
    private const int Size = 1000;

    /// <summary>Makes and saves one entity for each item.</summary>
    public static async Task Save<T>(
        StoreConnection store,
        IEnumerable<T> items,
        Func<T, object> entity
    )
    {
        var options = Options(store);
        foreach (var chunk in items.Chunk(Size))
        {
            await using var db = new DbContext(options);
            db.ChangeTracker.AutoDetectChangesEnabled = false;
            db.AddRange(chunk.Select(entity));
            await db.SaveChangesAsync();
        }
    }

    private static DbContextOptions Options(StoreConnection store)
    {
        using var db = store.CreateDbContext();
        var options = new DbContextOptionsBuilder().UseModel(db.Model);
        return store.Kind == DatabaseKind.Postgres
            ? options.UseNpgsql(store.ConnectionString).Options
            : options.UseSqlite(store.ConnectionString).Options;
    }
}
