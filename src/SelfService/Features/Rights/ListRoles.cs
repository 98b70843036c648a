using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Rights;

/// <summary>Lists who has a role in an organisation or in the unit above it.</summary>
internal sealed class ListRoles(PortvaktDb db, TimeProvider clock)
{
    public async Task<IReadOnlyList<RoleRow>> Handle(
        OrganisationId organisation,
        CancellationToken cancellation
    )
    {
        var above = db
            .RegisterUnits.Where(u => u.Id == organisation && u.Parent != null)
            .Select(u => u.Parent!.Value);
        var holders = await db
            .RoleHolders.AsNoTracking()
            .Where(r => r.Organisation == organisation || above.Contains(r.Organisation))
            .Join(db.People, r => r.PersonId, p => p.Id, (r, p) => new { Held = r, p.Name })
            .ToListAsync(cancellation);
        var now = clock.GetUtcNow();
        return
        [
            .. holders
                .Where(h => h.Held.Validity.HoldsAt(now))
                .OrderBy(h => h.Held.Role)
                .ThenBy(h => h.Name, StringComparer.CurrentCulture)
                .Select(h => new RoleRow(h.Name, h.Held.Role, h.Held.Organisation != organisation)),
        ];
    }
}
