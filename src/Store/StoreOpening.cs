using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Portvakt.Store;

/// <summary>Brings a database up to this program's model, or says in one sentence why it cannot be used.</summary>
public static class StoreOpening
{
    /// <summary>
    /// Migrates, and holds the store to its mode.
    /// Throws <see cref="StoreRefused"/> when the database is newer than the program or of another mode.
    /// </summary>
    public static async Task Open(
        this StoreConnection store,
        StoreMode mode,
        CancellationToken cancellation
    )
    {
        await using var db = store.CreateDbContext();
        var known = db.GetService<IMigrationsAssembly>().Migrations.Keys;
        var applied = (await db.Database.GetAppliedMigrationsAsync(cancellation)).ToList();
        if (applied.Find(id => !known.Contains(id)) is { } newer)
            throw new StoreRefused(
                $"The database is newer than this program: it has the migration {newer}. Start a newer portvakt."
            );
        if (applied.Count < known.Count())
            await db.Database.MigrateAsync(cancellation);
        await HoldMode(db, mode, cancellation);
    }

    private static async Task HoldMode(
        PortvaktDb db,
        StoreMode mode,
        CancellationToken cancellation
    )
    {
        var fact = await db.Facts.FirstOrDefaultAsync(f => f.Name == StoreFact.Mode, cancellation);
        if (fact is not null && fact.Value != mode.ToString())
            throw new StoreRefused(
                $"This store was made in {fact.Value} mode and cannot be used in {mode} mode. Choose another data folder or database."
            );
        if (fact is not null)
            return;
        db.Facts.Add(new StoreFact { Name = StoreFact.Mode, Value = mode.ToString() });
        await db.SaveChangesAsync(cancellation);
    }
}

/// <summary>The store cannot be used; the message is one sentence for the person who started the program.</summary>
public sealed class StoreRefused(string message) : Exception(message);
