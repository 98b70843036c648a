using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.Outside.Register;
using Portvakt.Store.Register;
using Portvakt.TestKit.Register;

namespace Portvakt.Store.Tests.Register;

/// <summary>A store and a folder with files for one test of the import.</summary>
internal sealed class ImportBench(TestDatabase database) : IAsyncDisposable
{
    private readonly TempFolder folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public StoreConnection Store { get; } = database.Connect();

    public string File(IEnumerable<MadeUpUnit> units)
    {
        var path = NewFile();
        RegisterFiles.Write(path, units);
        return path;
    }

    public string Text(string json)
    {
        var path = NewFile();
        RegisterFiles.WriteText(path, json);
        return path;
    }

    /// <summary>The same file without its last so many bytes.</summary>
    public string Truncated(string path, int bytes)
    {
        var shorter = NewFile();
        System.IO.File.WriteAllBytes(shorter, System.IO.File.ReadAllBytes(path)[..^bytes]);
        return shorter;
    }

    /// <param name="tell">Called after each batch with how far the import is.</param>
    public async Task<Outcome<ImportReport>> Import(
        string path,
        Action<RegisterImport>? tell = null,
        CancellationToken? stop = null
    )
    {
        await using var file = await BulkFile.Open(path, Stop);
        return await new RegisterImporter(Store, TimeProvider.System).Import(
            file.Hash,
            (after, seen) => file.Read(after, seen),
            tell ?? (_ => { }),
            stop ?? Stop
        );
    }

    public Task<Outcome<ImportReport>> Import(IEnumerable<MadeUpUnit> units) => Import(File(units));

    public async Task<Dictionary<string, RegisterUnit>> Units()
    {
        await using var db = Store.CreateDbContext();
        return await db.RegisterUnits.AsNoTracking().ToDictionaryAsync(u => u.Id.Value, Stop);
    }

    public async Task<RegisterAnswer> Find(string number) =>
        await new LocalRegister(Store).Find(OrganisationId.Of($"0192:{number}"), Stop);

    public async Task Add(RegisterUnit unit)
    {
        await using var db = Store.CreateDbContext();
        db.RegisterUnits.Add(unit);
        await db.SaveChangesAsync(Stop);
    }

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        folder.Dispose();
    }

    private string NewFile() => folder.File($"{Guid.NewGuid():N}.json.gz");
}
