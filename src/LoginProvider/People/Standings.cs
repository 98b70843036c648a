using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Environments;
using Portvakt.Store;

namespace Portvakt.LoginProvider.People;

/// <summary>Reads what several people are and may, so that whoever chooses one knows which.</summary>
internal sealed class Standings(PortvaktDb db, TimeProvider clock)
{
    public async Task<ILookup<Guid, Standing>> Of(
        IReadOnlyCollection<Guid> people,
        EnvironmentName environment,
        CancellationToken cancellation
    )
    {
        var now = clock.GetUtcNow();
        var rights = (
            await db
                .RightGrants.Where(g => g.Environment == environment && people.Contains(g.PersonId))
                .ToListAsync(cancellation)
        ).FindAll(g => g.Validity.HoldsAt(now));
        var roles = (
            await db.RoleHolders.Where(r => people.Contains(r.PersonId)).ToListAsync(cancellation)
        ).FindAll(r => r.Validity.HoldsAt(now));
        var members = await db
            .Memberships.Where(m => people.Contains(m.PersonId))
            .Select(m => new { m.PersonId, m.Organisation })
            .ToListAsync(cancellation);
        var keys = rights
            .Select(g => (g.PersonId, g.Organisation))
            .Concat(roles.Select(r => (r.PersonId, r.Organisation)))
            .Concat(members.Select(m => (m.PersonId, m.Organisation)))
            .Distinct()
            .ToList();
        var names = await db.NamesOf(
            [.. keys.Select(k => k.Organisation).Distinct()],
            cancellation
        );
        return keys.ToLookup(
            key => key.PersonId,
            key => new Standing(
                names.GetValueOrDefault(key.Organisation, key.Organisation.Grouped),
                [
                    .. roles
                        .Where(r => (r.PersonId, r.Organisation) == key)
                        .Select(r => r.Role)
                        .Order(),
                ],
                [
                    .. rights
                        .Where(g => (g.PersonId, g.Organisation) == key)
                        .Select(g => g.Right)
                        .Order(),
                ]
            )
        );
    }
}
