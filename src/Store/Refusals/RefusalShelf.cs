using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Tokens;

namespace Portvakt.Store.Refusals;

/// <summary>Where refusals lie for a day, however many there are: the newest hundred thousand.</summary>
public sealed class RefusalShelf(StoreConnection store)
{
    /// <summary>How long one is kept.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromHours(24);

    /// <summary>How many are kept in all.</summary>
    public const int Most = 100_000;

    public async Task Put(IReadOnlyCollection<Refusal> refusals, CancellationToken cancellation)
    {
        await using var db = store.CreateDbContext();
        db.Refusals.AddRange(refusals.Select(StoredRefusal.Of));
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>The refusal that an answer's trace_id names; null when there is none, or it is a day old.</summary>
    public async Task<Refusal?> Find(
        EnvironmentName environment,
        string traceId,
        CancellationToken cancellation
    )
    {
        await using var db = store.CreateDbContext();
        var found = await db
            .Refusals.Where(r => r.TraceId == traceId && r.Environment == environment)
            .OrderByDescending(r => r.Id)
            .FirstOrDefaultAsync(cancellation);
        return found?.Read();
    }

    /// <summary>Drops what is too old or too much; returns how many went.</summary>
    public async Task<int> CleanUp(DateTimeOffset now, CancellationToken cancellation)
    {
        await using var db = store.CreateDbContext();
        var oldest = now - Kept;
        var tooMany =
            await db
                .Refusals.OrderByDescending(r => r.Id)
                .Skip(Most)
                .Select(r => (long?)r.Id)
                .FirstOrDefaultAsync(cancellation)
            ?? 0;
        return await db.InTurn(
            () =>
                db
                    .Refusals.Where(r => r.At <= oldest || r.Id <= tooMany)
                    .ExecuteDeleteAsync(cancellation),
            cancellation
        );
    }
}
