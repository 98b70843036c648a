using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Organisations;

namespace Portvakt.Store.People;

/// <summary>Reads from the embedded register whom a person may represent.</summary>
public static class Representations
{
    /// <summary>
    /// Every organisation that the person has something to do with, as things stand at <paramref name="now"/>. A role in
    /// a main unit counts in its sub units too; rights and membership do not.
    /// </summary>
    public static async Task<IReadOnlyList<Representation>> RepresentedBy(
        this PortvaktDb db,
        Guid personId,
        EnvironmentName environment,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var rights = await db
            .RightGrants.Where(g => g.PersonId == personId && g.Environment == environment)
            .ToListAsync(cancellation);
        var roles = await db
            .RoleHolders.Where(r => r.PersonId == personId)
            .ToListAsync(cancellation);
        var members = await db
            .Memberships.Where(m => m.PersonId == personId)
            .Select(m => m.Organisation)
            .ToListAsync(cancellation);
        var right = rights
            .Where(g => g.Validity.HoldsAt(now))
            .ToLookup(g => g.Organisation, g => g.Right);
        var role = await WithSubUnits(
            db,
            [.. roles.Where(r => r.Validity.HoldsAt(now)).Select(r => (r.Organisation, r.Role))],
            cancellation
        );
        return
        [
            .. right
                .Select(r => r.Key)
                .Concat(role.Select(r => r.Key))
                .Concat(members)
                .Distinct()
                .Select(o => new Representation(
                    o,
                    right[o].ToHashSet(),
                    role[o].ToHashSet(),
                    members.Contains(o)
                )),
        ];
    }

    private static async Task<ILookup<OrganisationId, Role>> WithSubUnits(
        PortvaktDb db,
        List<(OrganisationId Organisation, Role Role)> roles,
        CancellationToken cancellation
    )
    {
        var mains = roles.ConvertAll(r => (OrganisationId?)r.Organisation);
        var units =
            mains.Count == 0
                ? []
                : await db
                    .RegisterUnits.Where(u => mains.Contains(u.Parent))
                    .Select(u => new { u.Id, u.Parent })
                    .ToListAsync(cancellation);
        return roles
            .Concat(
                from unit in units
                from role in roles
                where role.Organisation == unit.Parent
                select (unit.Id, role.Role)
            )
            .ToLookup(r => r.Item1, r => r.Item2);
    }
}
