using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Tokens;

namespace Portvakt.Store.Refusals;

/// <summary>Where refusals lie for a day, until the retention job takes them.</summary>
public sealed class RefusalShelf(StoreConnection store)
{
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
}
