using System.IO.Compression;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Portvakt.Store;
using Portvakt.Store.Accounts;
using Portvakt.Store.Backups;

namespace Portvakt.Server.Tests.Backups;

/// <summary>Everything that a store holds, through a file and into another store of either kind.</summary>
public sealed class RoundTripTests(Servers servers)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(DatabaseKind.Sqlite, DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Sqlite, DatabaseKind.Postgres)]
    [InlineData(DatabaseKind.Postgres, DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres, DatabaseKind.Postgres)]
    public async Task Every_row_comes_back(DatabaseKind from, DatabaseKind to)
    {
        var server = await servers.On(from);
        await using var database = await TestDatabase.Create(to, Stop);
        await using var store = database.Connect();
        var before = await Write(server.Server.Parts.Store);

        var read = await Read(store, before);
        var after = await Write(store);

        Assert.True(read > 100);
        var (old, restored) = (await Lines(before), await Lines(after));
        Assert.Equal(old.Keys, restored.Keys);
        foreach (var table in old.Keys.Where(table => table != "tables/store_facts.jsonl"))
            Assert.Equal(old[table].Order(), restored[table].Order());
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite, DatabaseKind.Postgres)]
    [InlineData(DatabaseKind.Postgres, DatabaseKind.Sqlite)]
    public async Task A_passkey_still_signs_in_its_owner(DatabaseKind from, DatabaseKind to)
    {
        var server = await servers.On(from);
        var made = new UserPasskeyInfo(
            Guid.NewGuid().ToByteArray(),
            publicKey: [1, 2, 3],
            createdAt: TimeProvider.System.GetUtcNow(),
            signCount: 7,
            transports: ["internal"],
            isUserVerified: true,
            isBackupEligible: false,
            isBackedUp: false,
            attestationObject: [4],
            clientDataJson: [5]
        );
        await using (var db = server.Db())
        {
            var owner = await db.Users.Select(u => u.Id).FirstAsync(Stop);
            db.UserPasskeys.Add(Passkeys.Row(owner, made, "Telefonen"));
            await db.SaveChangesAsync(Stop);
        }
        await using var database = await TestDatabase.Create(to, Stop);
        await using var store = database.Connect();

        await Read(store, await Write(server.Server.Parts.Store));

        await using var restored = store.CreateDbContext();
        var kept = await restored.UserPasskeys.SingleAsync(
            p => p.CredentialId == made.CredentialId,
            Stop
        );
        Assert.Equal("Telefonen", kept.Data.Name);
        Assert.Equal(made.PublicKey, kept.Data.PublicKey);
        Assert.Equal(made.SignCount, kept.Data.SignCount);
        // Other tests compare the rows of this store letter by letter, and databases space JSON in their own ways.
        await using var after = server.Db();
        await after
            .UserPasskeys.Where(p => p.CredentialId == made.CredentialId)
            .ExecuteDeleteAsync(Stop);
    }

    [Fact]
    public async Task A_store_with_anything_in_it_is_left_alone()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        var backup = await Write(server.Server.Parts.Store);

        var refused = await Assert.ThrowsAsync<StoreRefused>(() =>
            Read(server.Server.Parts.Store, backup)
        );

        Assert.Contains("There is a store here already", refused.Message);
    }

    [Theory]
    [InlineData("tables/scopes.jsonl", "[1,2]", "damaged in scopes")]
    [InlineData("tables/scopes.jsonl", "not json", "damaged in scopes")]
    [InlineData("manifest.json", "{}", "not a backup that this program can read")]
    [InlineData("manifest.json", "{", "manifest is damaged")]
    public async Task A_damaged_backup_leaves_nothing_behind_and_may_be_tried_again(
        string entry,
        string content,
        string sentence
    )
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        var backup = await Write(server.Server.Parts.Store);
        await using var database = await TestDatabase.Create(DatabaseKind.Sqlite, Stop);
        await using var store = database.Connect();

        var refused = await Assert.ThrowsAsync<StoreRefused>(() =>
            Read(store, Damage(backup, entry, content))
        );

        Assert.Contains(sentence, refused.Message);
        Assert.True(await Read(store, backup) > 100);
    }

    private static async Task<byte[]> Write(StoreConnection store)
    {
        using var file = new MemoryStream();
        await using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
            await new BackupWriter(store).Write(archive, TimeProvider.System.GetUtcNow(), Stop);
        return file.ToArray();
    }

    private static async Task<long> Read(StoreConnection store, byte[] backup)
    {
        await using var archive = new ZipArchive(new MemoryStream(backup));
        var manifest = await BackupReader.Manifest(archive, Stop);
        return await new BackupReader(store).Read(
            archive,
            manifest,
            TimeProvider.System.GetUtcNow(),
            Stop
        );
    }

    private static byte[] Damage(byte[] backup, string entry, string content)
    {
        using var file = new MemoryStream();
        file.Write(backup);
        using (var archive = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry(entry)!.Delete();
            using var text = new StreamWriter(archive.CreateEntry(entry).Open());
            text.Write(content);
        }
        return file.ToArray();
    }

    private static async Task<SortedDictionary<string, string[]>> Lines(byte[] backup)
    {
        var tables = new SortedDictionary<string, string[]>(StringComparer.Ordinal);
        await using var archive = new ZipArchive(new MemoryStream(backup));
        foreach (var entry in archive.Entries.Where(e => e.FullName.StartsWith("tables/")))
        {
            using var text = new StreamReader(await entry.OpenAsync(Stop));
            tables[entry.FullName] = (await text.ReadToEndAsync(Stop)).Split(
                '\n',
                StringSplitOptions.RemoveEmptyEntries
            );
        }
        return tables;
    }
}
