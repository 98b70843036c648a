using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;

namespace Portvakt.Store.People;

/// <summary>Reads from the embedded register who has a role in an organisation.</summary>
public static class RolesIn
{
    /// <summary>
    /// The roles that hold at <paramref name="now"/> in the organisation or in the unit above it, whose roles count below
    /// it too. In no order.
    /// </summary>
    public static async Task<IReadOnlyList<HeldRole>> HeldIn(
        this PortvaktDb db,
        OrganisationId organisation,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var above = db
            .RegisterUnits.Where(u => u.Id == organisation && u.Parent != null)
            .Select(u => u.Parent!.Value);
        var held = await db
            .RoleHolders.AsNoTracking()
            .Where(r => r.Organisation == organisation || above.Contains(r.Organisation))
            .Join(
                db.People.AsNoTracking(),
                r => r.PersonId,
                p => p.Id,
                (r, p) => new HeldRole(r, p)
            )
            .ToListAsync(cancellation);
        return held.FindAll(h => h.Held.Validity.HoldsAt(now));
    }
}
