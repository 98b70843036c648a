using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;

namespace Portvakt.Store.Register;

/// <summary>
/// Takes a file of the public register in, batch by batch. An import that was cut off goes on at the batch it had reached; a
/// faulty record is counted and left out; a file that breaks off leaves what came before the break, which is right by
/// itself. One import at a time: whoever calls holds the lease.
/// </summary>
public sealed class RegisterImporter(StoreConnection store, TimeProvider time)
{
    /// <summary>The lease of whoever imports.</summary>
    public const string LeaseName = "register-import";

    /// <summary>Records per transaction; other writers wait for one at most.</summary>
    public const int BatchSize = 5_000;

    private const int ReportedFaults = 20;

    private readonly RegisterRows rows = new(store);

    /// <param name="file">SHA-256 of the file, hex.</param>
    /// <param name="read">
    /// The records after the first so many, of units seen at an instant. Throws <see cref="InvalidDataException"/> or
    /// <see cref="IOException"/> with one clause when the file breaks off or is none.
    /// </param>
    /// <param name="tell">Called after each batch.</param>
    public async Task<Outcome<ImportReport>> Import(
        string file,
        Func<long, DateTimeOffset, IAsyncEnumerable<RegisterRecord>> read,
        Action<RegisterImport> tell,
        CancellationToken cancellation
    )
    {
        var import = await Begin(file, cancellation);
        var before = import.Records;
        var faults = new List<RegisterRecord>();
        var batch = new List<RegisterUnit>(BatchSize);
        string? broken = null;
        try
        {
            var records = read(before, import.Started);
            await foreach (var record in records.WithCancellation(cancellation))
            {
                Take(record, import, batch, faults);
                if ((import.Records - before) % BatchSize == 0)
                    await Save();
            }
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            broken = e.Message.TrimEnd('.');
        }
        await Save();
        if (broken is not null)
            return Problem.Of(Problems.RegisterFileBroken, import.Records, broken);
        if (import.Part is not { } part)
            return Problem.Of(Problems.RegisterFileEmpty);
        var (vanished, ended) = await new VanishedUnits(store).End(part, import, cancellation);
        await Complete(import, cancellation);
        return new ImportReport(
            part,
            import.Records,
            before,
            import.Faults,
            faults,
            vanished,
            ended
        );

        async Task Save()
        {
            if (import.Records == before)
                return;
            await rows.Write(batch, import, cancellation);
            batch.Clear();
            tell(import);
        }
    }

    private async Task<RegisterImport> Begin(string file, CancellationToken cancellation)
    {
        await using var db = store.CreateDbContext();
        var former = await db
            .RegisterImports.AsNoTracking()
            .FirstOrDefaultAsync(import => import.File == file, cancellation);
        return former is { Completed: null }
            ? former
            : new RegisterImport { File = file, Started = time.GetUtcNow() };
    }

    private static void Take(
        RegisterRecord record,
        RegisterImport import,
        List<RegisterUnit> batch,
        List<RegisterRecord> faults
    )
    {
        import.Records = record.Ordinal;
        if (record.Unit is { } unit)
        {
            import.Part ??= RegisterParts.Of(unit.Form);
            batch.Add(unit);
            return;
        }
        import.Faults++;
        if (faults.Count < ReportedFaults)
            faults.Add(record);
    }

    private async Task Complete(RegisterImport import, CancellationToken cancellation)
    {
        import.Completed = time.GetUtcNow();
        await rows.Write([], import, cancellation);
        await using var db = store.CreateDbContext();
        var older = db.RegisterImports.Where(i =>
            (i.Part == import.Part || i.Part == null) && i.File != import.File
        );
        await db.InTurn(() => older.ExecuteDeleteAsync(cancellation), cancellation);
    }
}
