using Portvakt.Domain.Basics;
using Portvakt.Store;
using Portvakt.Store.People;

namespace Portvakt.SelfService.Features.Rights;

/// <summary>Lists who has a role in an organisation or in the unit above it.</summary>
internal sealed class ListRoles(PortvaktDb db, TimeProvider clock)
{
    public async Task<IReadOnlyList<RoleRow>> Handle(
        OrganisationId organisation,
        CancellationToken cancellation
    )
    {
        var holders = await db.HeldIn(organisation, clock.GetUtcNow(), cancellation);
        return
        [
            .. holders
                .OrderBy(h => h.Held.Role)
                .ThenBy(h => h.Person.Name, StringComparer.CurrentCulture)
                .Select(h => new RoleRow(
                    h.Person.Name,
                    h.Held.Role,
                    h.Held.Organisation != organisation
                )),
        ];
    }
}
