using Microsoft.EntityFrameworkCore;

namespace Portvakt.Store.Retention;

/// <summary>
/// Deletes delegations, system users, what asked for either, and consents that ended long ago. The token server keeps most of
/// these in memory, so they are deleted like any other change: with change rows, and not when somebody gives one again at the
/// same moment.
/// </summary>
internal static class EndedDelegations
{
    /// <summary>What they are called in Portvakt:Retention.</summary>
    public const string Name = "EndedDelegations";

    /// <summary>For how long they are kept after their end, by default.</summary>
    public const int Days = RetentionRules.ThirteenMonths;

    /// <summary>Deletes at most <paramref name="most"/> of each; gives how many went.</summary>
    public static async Task<int> Delete(
        PortvaktDb db,
        DateTimeOffset before,
        int most,
        CancellationToken cancellation
    )
    {
        db.RemoveRange(
            await db
                .Delegations.Where(d => d.Validity.To <= before)
                .OrderBy(d => d.Id)
                .Take(most)
                .ToListAsync(cancellation)
        );
        db.RemoveRange(
            await db
                .DelegationInvitations.Where(i => i.Validity.To <= before)
                .OrderBy(i => i.Id)
                .Take(most)
                .ToListAsync(cancellation)
        );
        db.RemoveRange(
            await db
                .SystemUsers.Where(u => u.Deleted <= before)
                .OrderBy(u => u.Id)
                .Take(most)
                .ToListAsync(cancellation)
        );
        db.RemoveRange(
            await db
                .SystemUserRequests.Where(r => r.Decided <= before)
                .OrderBy(r => r.Id)
                .Take(most)
                .ToListAsync(cancellation)
        );
        db.RemoveRange(
            await db
                .Consents.Where(c => c.Validity.To <= before)
                .OrderBy(c => c.Id)
                .Take(most)
                .ToListAsync(cancellation)
        );
        var gone = db.ChangeTracker.Entries().Count(e => e.State == EntityState.Deleted);
        return await db.TrySave(cancellation) == SaveResult.Saved ? gone : 0;
    }
}
