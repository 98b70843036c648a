using System.Globalization;
using System.IO.Compression;
using Portvakt.Domain.Basics;
using Portvakt.Server.Faces;
using Portvakt.Server.Settings;
using Portvakt.Store;
using Portvakt.Store.Backups;

namespace Portvakt.Server.Commands;

/// <summary>
/// A backup on disk: the tables and, in Trial, the key ring that lies beside the database. Whoever reads it can sign as
/// the installation's issuers, so the file is its owner's alone.
/// </summary>
internal sealed class BackupFile(Installation installation, string path)
{
    private const string KeyRing = "keys/";

    private string KeyRingFolder => Path.Combine(installation.DataFolder, "keys");

    /// <summary>Writes it beside its name first, so that a file with that name is always whole.</summary>
    public async Task<Outcome<string>> Write(
        StoreConnection store,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        if (File.Exists(path))
            return Problem.Of(Problems.BackupExists, path);
        var unfinished = path + ".part";
        var rows = 0L;
        try
        {
            await using (var file = OwnerFile.Open(unfinished, FileMode.Create))
            await using (var archive = new ZipArchive(file, ZipArchiveMode.Create))
            {
                rows = await new BackupWriter(store).Write(archive, now, cancellation);
                foreach (var key in KeyRingFiles())
                    await archive.CreateEntryFromFileAsync(
                        key,
                        KeyRing + Path.GetFileName(key),
                        cancellation
                    );
            }
            File.Move(unfinished, path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Problem.Of(Problems.BackupNotWritten, path);
        }
        finally
        {
            File.Delete(unfinished);
        }
        return $"Wrote {rows.ToString("N0", CultureInfo.InvariantCulture)} rows to {path}.";
    }

    /// <summary>Fills the installation's empty store. Throws <see cref="StartRefused"/> or <see cref="StoreRefused"/>.</summary>
    public async Task<string> Restore(DateTimeOffset now, CancellationToken cancellation)
    {
        await using var archive = await Open(cancellation);
        var manifest = await BackupReader.Manifest(archive, cancellation);
        using var folder = DataFolder.Take(installation.DataFolder);
        await using var store = StorePlace.Connect(installation);
        var rows = await new BackupReader(store).Read(archive, manifest, now, cancellation);
        folder.Close();
        foreach (var key in archive.Entries.Where(IsKey))
        {
            Directory.CreateDirectory(KeyRingFolder);
            await using var stored = await key.OpenAsync(cancellation);
            await using var target = OwnerFile.Open(
                Path.Combine(KeyRingFolder, key.Name),
                FileMode.Create
            );
            await stored.CopyToAsync(target, cancellation);
        }
        return $"Restored {rows.ToString("N0", CultureInfo.InvariantCulture)} rows of {manifest.Made:yyyy-MM-dd HH:mm} UTC.";
    }

    // Entry names come from the file; only plain names directly under keys/ are taken.
    private static bool IsKey(ZipArchiveEntry entry) =>
        entry.FullName == KeyRing + entry.Name
        && entry.Name.EndsWith(".xml", StringComparison.Ordinal);

    private IEnumerable<string> KeyRingFiles() =>
        installation.IsTrial && Directory.Exists(KeyRingFolder)
            ? Directory.EnumerateFiles(KeyRingFolder, "*.xml")
            : [];

    private async Task<ZipArchive> Open(CancellationToken cancellation)
    {
        try
        {
            return await ZipFile.OpenReadAsync(path, cancellation);
        }
        catch (Exception e)
            when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new StartRefused($"The backup {path} cannot be opened.");
        }
    }
}
