using Microsoft.EntityFrameworkCore;

namespace Portvakt.Store.Leases;

/// <summary>Gives a job to one node at a time; a dead node's lease runs out by itself.</summary>
public sealed class LeaseOffice(IDbContextFactory<PortvaktDb> store, TimeProvider clock)
{
    /// <summary>How long a lease lasts unless it is renewed.</summary>
    public static readonly TimeSpan Term = TimeSpan.FromSeconds(30);

    private readonly string holder = Guid.NewGuid().ToString("N");

    /// <summary>Whether this node has the job for the next 30 seconds; ask again before they are over.</summary>
    public async Task<bool> TryHold(string name, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var until = now + Term;
        await using var db = store.CreateDbContext();
        var taken = await db
            .Leases.Where(l => l.Name == name && (l.Holder == holder || l.Until <= now))
            .ExecuteUpdateAsync(
                l => l.SetProperty(x => x.Holder, holder).SetProperty(x => x.Until, until),
                cancellation
            );
        if (taken > 0)
            return true;
        if (await db.Leases.AnyAsync(l => l.Name == name, cancellation))
            return false;
        db.Leases.Add(
            new Lease
            {
                Name = name,
                Holder = holder,
                Until = until,
            }
        );
        return await db.TrySave(cancellation) == SaveResult.Saved;
    }

    /// <summary>Lets another node have the job at once; nothing happens when this node does not hold it.</summary>
    public async Task GiveBack(string name, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        await using var db = store.CreateDbContext();
        await db
            .Leases.Where(l => l.Name == name && l.Holder == holder)
            .ExecuteUpdateAsync(l => l.SetProperty(x => x.Until, now), cancellation);
    }
}
