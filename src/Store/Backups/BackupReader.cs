using System.Data.Common;
using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Portvakt.Store.Backups;

/// <summary>Fills an empty store from a backup, of either database and of this program's version or an older one.</summary>
public sealed class BackupReader(StoreConnection store)
{
    /// <summary>The backup's manifest. Throws <see cref="StoreRefused"/> when the file is no backup.</summary>
    public static async Task<BackupManifest> Manifest(
        ZipArchive archive,
        CancellationToken cancellation
    )
    {
        try
        {
            if (archive.GetEntry(BackupWriter.ManifestName) is { } entry)
            {
                await using var text = await entry.OpenAsync(cancellation);
                var manifest = await JsonSerializer.DeserializeAsync<BackupManifest>(
                    text,
                    BackupWriter.Json,
                    cancellation
                );
                if (manifest is { Format: BackupManifest.CurrentFormat })
                    return manifest;
            }
        }
        catch (Exception e) when (e is JsonException or InvalidDataException)
        {
            throw new StoreRefused("The backup cannot be read: its manifest is damaged.");
        }
        throw new StoreRefused("The file is not a backup that this program can read.");
    }

    /// <summary>
    /// Writes all rows in one transaction, into tables as they were then, and brings them up to this program's model
    /// afterwards. Throws <see cref="StoreRefused"/> when there is something in the store already.
    /// </summary>
    /// <returns>The number of rows.</returns>
    public async Task<long> Read(
        ZipArchive archive,
        BackupManifest manifest,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        await using var db = store.CreateDbContext();
        // Empty tables may be there from a restore that failed.
        var begun = (await db.Database.GetAppliedMigrationsAsync(cancellation)).Any();
        if (begun && await db.Facts.AnyAsync(cancellation))
            throw new StoreRefused(
                "There is a store here already. Restore into an empty data folder or database."
            );
        var migrator = db.GetService<IMigrator>();
        await migrator.MigrateAsync(LastMigration(db, manifest), cancellation);
        var rows = await Fill(archive, manifest, cancellation);
        await migrator.MigrateAsync(cancellationToken: cancellation);
        await Note(db, now, cancellation);
        return rows;
    }

    /// <summary>When the store was restored; null when it never was.</summary>
    public async Task<DateTimeOffset?> Restored(CancellationToken cancellation)
    {
        await using var db = store.CreateDbContext();
        var fact = await db.Facts.FindAsync([StoreFact.Restored], cancellation);
        return fact is null
            ? null
            : DateTimeOffset.ParseExact(fact.Value, "O", CultureInfo.InvariantCulture);
    }

    private static async Task Note(
        PortvaktDb db,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var value = now.ToString("O", CultureInfo.InvariantCulture);
        if (await db.Facts.FindAsync([StoreFact.Restored], cancellation) is { } fact)
            fact.Value = value;
        else
            db.Facts.Add(new StoreFact { Name = StoreFact.Restored, Value = value });
        await db.SaveChangesAsync(cancellation);
    }

    private static string LastMigration(PortvaktDb db, BackupManifest manifest)
    {
        var known = db.GetService<IMigrationsAssembly>().Migrations.Keys.ToList();
        var names = known.ConvertAll(BackupManifest.NameOf);
        var fits =
            manifest.Migrations.Count <= names.Count
            && manifest.Migrations.SequenceEqual(names.Take(manifest.Migrations.Count));
        return fits
            ? known[manifest.Migrations.Count - 1]
            : throw new StoreRefused(
                "The backup was made by a newer program. Restore it with that version or a later one."
            );
    }

    private async Task<long> Fill(
        ZipArchive archive,
        BackupManifest manifest,
        CancellationToken cancellation
    )
    {
        await using var connection = await store.Open(cancellation);
        await using var all = await connection.BeginTransactionAsync(cancellation);
        var rows = 0L;
        foreach (var table in manifest.Tables)
        {
            var entry =
                archive.GetEntry(BackupWriter.EntryOf(table))
                ?? throw new StoreRefused($"The backup is damaged: {table.Name} is missing.");
            try
            {
                await using var lines = await entry.OpenAsync(cancellation);
                rows += await new TableFilling(connection, all, table).Read(lines, cancellation);
            }
            catch (Exception e)
                when (e is JsonException or InvalidDataException or DbException or FormatException)
            {
                throw new StoreRefused($"The backup is damaged in {table.Name}: {e.Message}");
            }
        }
        if (store.Kind == DatabaseKind.Postgres)
            await IdentityColumns.Advance(connection, all, cancellation);
        await all.CommitAsync(cancellation);
        return rows;
    }
}
