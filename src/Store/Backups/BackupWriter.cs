using System.Data;
using System.Data.Common;
using System.IO.Compression;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace Portvakt.Store.Backups;

/// <summary>
/// Writes all tables into a zip file while the server runs: one reading transaction, so that all rows are of one moment.
/// The file fits both databases.
/// </summary>
public sealed class BackupWriter(StoreConnection store)
{
    internal const string ManifestName = "manifest.json";

    internal static string EntryOf(TableShape table) => $"tables/{table.Name}.jsonl";

    /// <summary>Adds the manifest and the tables; returns the number of rows.</summary>
    public async Task<long> Write(
        ZipArchive archive,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        await using var db = store.CreateDbContext();
        var manifest = new BackupManifest(
            BackupManifest.CurrentFormat,
            now,
            await Mode(db, cancellation),
            [
                .. (await db.Database.GetAppliedMigrationsAsync(cancellation)).Select(
                    BackupManifest.NameOf
                ),
            ],
            TableShape.In(db)
        );
        await using (var entry = await archive.CreateEntry(ManifestName).OpenAsync(cancellation))
            await JsonSerializer.SerializeAsync(entry, manifest, Json, cancellation);

        await using var connection = await store.Open(cancellation);
        await using var moment = await connection.BeginTransactionAsync(
            store.Kind == DatabaseKind.Postgres
                ? IsolationLevel.RepeatableRead
                : IsolationLevel.Serializable,
            cancellation
        );
        var rows = 0L;
        foreach (var table in manifest.Tables)
            rows += await Write(archive, connection, moment, table, cancellation);
        return rows;
    }

    /// <summary>How the manifest is written and read.</summary>
    internal static JsonSerializerOptions Json { get; } =
        new(JsonSerializerDefaults.Web)
        {
            WriteIndented = true,
            Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter() },
        };

    private static async Task<long> Write(
        ZipArchive archive,
        DbConnection connection,
        DbTransaction moment,
        TableShape table,
        CancellationToken cancellation
    )
    {
        await using var command = connection.CreateCommand();
        command.Transaction = moment;
        var names = string.Join(", ", table.Columns.Select(column => $"\"{column.Name}\""));
        command.CommandText = $"select {names} from \"{table.Name}\"";
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        await using var entry = await archive.CreateEntry(EntryOf(table)).OpenAsync(cancellation);
        await using var json = new Utf8JsonWriter(entry);
        var count = 0L;
        while (await rows.ReadAsync(cancellation))
        {
            RowText.Write(json, table.Columns, rows);
            await json.FlushAsync(cancellation);
            json.Reset();
            entry.WriteByte((byte)'\n');
            count++;
        }
        return count;
    }

    private static async Task<StoreMode> Mode(PortvaktDb db, CancellationToken cancellation)
    {
        var fact = await db.Facts.SingleAsync(f => f.Name == StoreFact.Mode, cancellation);
        return Enum.Parse<StoreMode>(fact.Value);
    }
}
