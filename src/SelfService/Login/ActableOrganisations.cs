using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.Store;

namespace Portvakt.SelfService.Login;

/// <summary>Whom a visitor can act for: organisations that use the self-service, and their sub units.</summary>
internal static class ActableOrganisations
{
    /// <summary>Those of the numbers that can be acted for: organisations by name, then sub units by name.</summary>
    public static async Task<IReadOnlyList<Organisation>> ActableFor(
        this PortvaktDb db,
        IReadOnlyCollection<OrganisationId> numbers,
        CancellationToken cancellation
    )
    {
        var organisations = await db
            .Organisations.AsNoTracking()
            .Where(o => numbers.Contains(o.Number))
            .OrderBy(o => o.Name)
            .ToListAsync(cancellation);
        var others = numbers.Except(organisations.Select(o => o.Number)).ToList();
        return others.Count == 0
            ? organisations
            : [.. organisations, .. await SubUnits(db, others, cancellation)];
    }

    private static async Task<IEnumerable<Organisation>> SubUnits(
        PortvaktDb db,
        List<OrganisationId> numbers,
        CancellationToken cancellation
    )
    {
        var units = await db
            .RegisterUnits.AsNoTracking()
            .Where(u => numbers.Contains(u.Id) && u.Parent != null && !u.Ended)
            .OrderBy(u => u.Name)
            .ToListAsync(cancellation);
        var parents = units.ConvertAll(u => u.Parent!.Value);
        var mains = await db
            .Organisations.AsNoTracking()
            .Where(o => parents.Contains(o.Number))
            .ToDictionaryAsync(o => o.Number, cancellation);
        return units
            .Where(u => u.IsSubUnit && mains.ContainsKey(u.Parent!.Value))
            .Select(u => Organisation.SubUnitOf(mains[u.Parent!.Value], u));
    }
}
