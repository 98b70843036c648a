using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.Store;
using Portvakt.Store.People;

namespace Portvakt.LoginProvider.Representing;

/// <summary>Finds whom a person may represent, from the register as it is now.</summary>
internal sealed class Parties(PortvaktDb db, TimeProvider clock)
{
    /// <summary>By name. Empty when nothing is wished for, or the person holds none of it.</summary>
    public async Task<IReadOnlyList<Party>> Of(
        Guid personId,
        Wish wish,
        LoginClient client,
        CancellationToken cancellation
    )
    {
        if (wish.Resources.Count == 0)
            return [];
        var held = await db.RepresentedBy(
            personId,
            client.Environment,
            clock.GetUtcNow(),
            cancellation
        );
        var numbers = held.Select(h => h.Organisation).ToList();
        var names = await db.NamesOf(numbers, cancellation);
        var units = await db
            .RegisterUnits.Where(u => numbers.Contains(u.Id))
            .ToDictionaryAsync(u => u.Id, cancellation);
        return
        [
            .. held.Select(h =>
                    Party(h, wish, client, units.GetValueOrDefault(h.Organisation), names)
                )
                .Where(party => party.Held.Count > 0)
                .OrderBy(party => party.Name, StringComparer.Ordinal),
        ];
    }

    private static Party Party(
        Representation held,
        Wish wish,
        LoginClient client,
        RegisterUnit? unit,
        IReadOnlyDictionary<OrganisationId, string> names
    ) =>
        new(
            held.Organisation,
            names.GetValueOrDefault(held.Organisation, held.Organisation.Grouped),
            unit?.Form ?? "",
            [
                .. wish
                    .Resources.Where(w =>
                        (w.OnlySubUnits is null || w.OnlySubUnits == (unit?.IsSubUnit ?? false))
                        && w.Resource.IsHeld(held, client.Kind)
                    )
                    .Select(w => w.Resource)
                    .Distinct(),
            ]
        );
}
