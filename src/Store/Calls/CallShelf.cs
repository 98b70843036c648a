using Microsoft.EntityFrameworkCore;

namespace Portvakt.Store.Calls;

/// <summary>Where calls with an Idempotency-Key are remembered, for a day.</summary>
public sealed class CallShelf(StoreConnection store)
{
    /// <summary>How long one is kept: who has not asked again by then has given up.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromHours(24);

    /// <summary>Drops what is too old; returns how many went.</summary>
    public async Task<int> CleanUp(DateTimeOffset now, CancellationToken cancellation)
    {
        await using var db = store.CreateDbContext();
        var oldest = now - Kept;
        return await db.InTurn(
            () => db.IdempotentCalls.Where(c => c.At <= oldest).ExecuteDeleteAsync(cancellation),
            cancellation
        );
    }
}
