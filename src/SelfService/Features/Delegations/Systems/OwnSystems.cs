using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;
using Portvakt.Domain.Environments;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Delegations.Systems;

/// <summary>The systems that a supplier offers; another's looks as if it were not there.</summary>
internal sealed class OwnSystems(PortvaktDb db)
{
    /// <summary>By title.</summary>
    public async Task<IReadOnlyList<RegisteredSystem>> List(
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var systems = await Own(environment, actor).AsNoTracking().ToListAsync(cancellation);
        return [.. systems.OrderBy(s => s.Title.Default, StringComparer.CurrentCulture)];
    }

    /// <summary>One of them, tracked; null when there is none.</summary>
    public Task<RegisteredSystem?> Find(
        Guid id,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    ) => Own(environment, actor).FirstOrDefaultAsync(s => s.Id == id, cancellation);

    /// <summary>The customers of a system: those who have a system user, and those who are asked.</summary>
    public async Task<IReadOnlyList<SystemCustomer>> Customers(
        Guid system,
        CancellationToken cancellation
    )
    {
        var users = await db
            .SystemUsers.AsNoTracking()
            .Where(u => u.SystemId == system && u.Deleted == null)
            .ToListAsync(cancellation);
        var requests = await db
            .SystemUserRequests.AsNoTracking()
            .Where(r => r.SystemId == system && r.Decided == null)
            .ToListAsync(cancellation);
        var names = await db.NamesOf(
            [.. users.Select(u => u.Customer).Union(requests.Select(r => r.Customer))],
            cancellation
        );
        return
        [
            .. users
                .Select(u => new SystemCustomer(
                    u.Customer,
                    names.GetValueOrDefault(u.Customer),
                    u.ExternalReference,
                    u.Created,
                    HasUser: true
                ))
                .Concat(
                    requests.Select(r => new SystemCustomer(
                        r.Customer,
                        names.GetValueOrDefault(r.Customer),
                        r.ExternalReference,
                        r.Created,
                        HasUser: false
                    ))
                )
                .OrderBy(c => c.Name ?? "\uffff", StringComparer.CurrentCulture),
        ];
    }

    /// <summary>The clients that the organisation can put on a system, by name.</summary>
    public async Task<IReadOnlyList<(string Id, string Name)>> Clients(
        InstalledEnvironment environment,
        OrganisationId owner,
        CancellationToken cancellation
    )
    {
        var clients = await db
            .Integrations.AsNoTracking()
            .Where(i => i.Environment == environment.Name && i.Owner == owner && i.Active)
            .Where(i => i.Supplier == null)
            .Select(i => new { i.ClientId, i.Name })
            .ToListAsync(cancellation);
        return
        [
            .. clients
                .OrderBy(c => c.Name, StringComparer.CurrentCulture)
                .Select(c => (c.ClientId, c.Name)),
        ];
    }

    private IQueryable<RegisteredSystem> Own(InstalledEnvironment environment, Actor actor)
    {
        var (name, vendor) = (environment.Name, actor.Organisation);
        return db.RegisteredSystems.Where(s =>
            s.Environment == name && s.Vendor == vendor && s.Active
        );
    }
}
