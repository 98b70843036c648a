using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;

namespace Portvakt.Store.People;

/// <summary>Finds those with authority in an organisation.</summary>
public static class Administrators
{
    /// <summary>Those appointed, and those with a role there or in the unit above it; by name, each once.</summary>
    public static async Task<IReadOnlyList<Person>> AdministratorsOf(
        this PortvaktDb db,
        OrganisationId organisation,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var appointed = await (
            from membership in db.Memberships
            where membership.Organisation == organisation && membership.IsAdministrator
            join person in db.People.AsNoTracking() on membership.PersonId equals person.Id
            select person
        ).ToListAsync(cancellation);
        var held = await db.HeldIn(organisation, now, cancellation);
        return
        [
            .. appointed
                .Concat(held.Select(h => h.Person))
                .DistinctBy(p => p.Id)
                .OrderBy(p => p.Name, StringComparer.CurrentCulture),
        ];
    }
}
