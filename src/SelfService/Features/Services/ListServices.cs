using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Notices;
using Portvakt.Store;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Features.Services;

/// <summary>
/// Lists what an organisation has over all environments: it is a provider where it has a prefix, and its own
/// integrations. One of the few places that look across environments.
/// </summary>
internal sealed class ListServices(PortvaktDb db, Landscape landscape, TimeProvider clock)
{
    /// <summary>All but those in test environments that the organisation has closed to the person.</summary>
    public async Task<ServicesModel> Handle(
        OrganisationId organisation,
        Guid personId,
        CancellationToken cancellation
    )
    {
        var prefixes = await db
            .Prefixes.Where(p => p.Owner == organisation && p.Active)
            .Select(p => new { p.Environment, p.Prefix })
            .ToListAsync(cancellation);
        var integrations = await db
            .Integrations.Where(i => i.Owner == organisation || i.Supplier == organisation)
            .Select(i => new
            {
                i.Id,
                i.Environment,
                i.Name,
                i.Kind,
                i.ClientId,
                i.Active,
                IsKept = i.Supplier == null || i.Supplier == organisation,
            })
            .ToListAsync(cancellation);
        var closed = await db.ClosedTo(personId, organisation, cancellation);
        var states = await States(organisation, cancellation);
        var rows = new List<ServiceRow>();
        foreach (var environment in landscape.Environments.Where(e => !closed.Contains(e.Name)))
        {
            var name = environment.Name;
            var words = prefixes
                .Where(p => p.Environment == name)
                .Select(p => p.Prefix)
                .Order(StringComparer.Ordinal)
                .ToList();
            if (words.Count > 0)
                rows.Add(
                    new(environment, string.Join(", ", words), null, null, true)
                    {
                        Mercantile = states(new(organisation, name)),
                    }
                );
            rows.AddRange(
                integrations
                    .Where(i => i.Environment == name)
                    .OrderBy(i => i.Name, StringComparer.InvariantCultureIgnoreCase)
                    .Select(i => new ServiceRow(environment, i.Name, i.Kind, i.ClientId, i.Active)
                    {
                        Mercantile = i.IsKept ? states(new(organisation, name, i.Id)) : null,
                    })
            );
        }
        return new ServicesModel(rows, states(new(organisation)));
    }

    /// <summary>How it stands at each place, from one look at all rows of the organisation.</summary>
    private async Task<Func<NoticePlace, MercantileState>> States(
        OrganisationId organisation,
        CancellationToken cancellation
    )
    {
        var rows = await db
            .MercantileData.AsNoTracking()
            .Where(m => m.Owner == organisation)
            .ToDictionaryAsync(m => m.Place, cancellation);
        var wide = new NoticePlace(organisation).Key;
        var now = clock.GetUtcNow();
        return place =>
            new MercantileInForce(
                rows.GetValueOrDefault(place.Key),
                place.Key == wide ? null : rows.GetValueOrDefault(wide)
            ).At(now);
    }
}
