using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Store;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Features.Services;

/// <summary>
/// Lists what an organisation has over all environments: it is a provider where it has a prefix, and its own
/// integrations. One of the few places that look across environments.
/// </summary>
internal sealed class ListServices(PortvaktDb db, Landscape landscape)
{
    /// <summary>All but those in test environments that the organisation has closed to the person.</summary>
    public async Task<IReadOnlyList<ServiceRow>> Handle(
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
                i.Environment,
                i.Name,
                i.Kind,
                i.ClientId,
                i.Active,
            })
            .ToListAsync(cancellation);
        var closed = await db.ClosedTo(personId, organisation, cancellation);
        var rows = new List<ServiceRow>();
        foreach (var environment in landscape.Environments.Where(e => !closed.Contains(e.Name)))
        {
            var words = prefixes
                .Where(p => p.Environment == environment.Name)
                .Select(p => p.Prefix)
                .Order(StringComparer.Ordinal)
                .ToList();
            if (words.Count > 0)
                rows.Add(new(environment, string.Join(", ", words), null, null, true));
            rows.AddRange(
                integrations
                    .Where(i => i.Environment == environment.Name)
                    .OrderBy(i => i.Name, StringComparer.InvariantCultureIgnoreCase)
                    .Select(i => new ServiceRow(environment, i.Name, i.Kind, i.ClientId, i.Active))
            );
        }
        return rows;
    }
}
