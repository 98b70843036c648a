using Microsoft.EntityFrameworkCore;
using Portvakt.Store.Leases;

namespace Portvakt.Store.Retention;

/// <summary>
/// Deletes what <see cref="RetentionRules"/> no longer keeps, one node at a time, in bites, so that nobody waits long
/// behind it. Sweeping again deletes nothing more, and a sweep that was missed is made good by the next.
/// </summary>
/// <param name="days">Days by a rule's name, where they are not the default.</param>
public sealed class RetentionSweep(
    StoreConnection store,
    LeaseOffice leases,
    TimeProvider clock,
    IReadOnlyDictionary<string, int> days
)
{
    private const string LeaseName = "retention";
    private const int Bite = 1000;

    private readonly Dictionary<string, DateTimeOffset> swept = new(StringComparer.Ordinal);

    /// <summary>Deletes everything that is over now; gives how many rows went, by what they were.</summary>
    public async Task<IReadOnlyDictionary<string, int>> Run(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var gone = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var rule in RetentionRules.All)
        {
            var before = rule.Before(now, DaysOf(rule.Name, rule.Days));
            if (swept.GetValueOrDefault(rule.Name) == before)
                continue;
            if (!await Sweep(rule.Name, db => Delete(db, rule.Sql, rule.Moment(before))))
                return gone;
            swept[rule.Name] = before;
        }
        foreach (var surplus in RetentionRules.Surplus)
            await Sweep(surplus.Name, db => Delete(db, surplus.Sql, surplus.Most));
        var ended = now.AddDays(-DaysOf(EndedDelegations.Name, EndedDelegations.Days));
        await Sweep(
            EndedDelegations.Name,
            db => EndedDelegations.Delete(db, ended, Bite, cancellation)
        );
        return gone;

        // False when another node has the job.
        async Task<bool> Sweep(string what, Func<PortvaktDb, Task<int>> bite)
        {
            int bitten;
            do
            {
                if (!await leases.TryHold(LeaseName, cancellation))
                    return false;
                await using var db = store.CreateDbContext();
                bitten = await bite(db);
                if (bitten > 0)
                    gone[what] = gone.GetValueOrDefault(what) + bitten;
            } while (bitten > 0);
            return true;
        }

        Task<int> Delete(PortvaktDb db, string sql, object bound) =>
            db.InTurn(
                () => db.Database.ExecuteSqlRawAsync(sql, [bound, Bite], cancellation),
                cancellation
            );
    }

    private int DaysOf(string name, int standard) => days.GetValueOrDefault(name, standard);
}
