using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;
using Portvakt.Domain.Environments;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Delegations.Customers;

/// <summary>
/// A supplier's customers: those who have delegated something to it, and those to whom it has sent an invitation that still
/// holds. The APIs are all that it has of anybody or asks anybody for.
/// </summary>
internal sealed class ListCustomers(
    PortvaktDb db,
    OwnInvitations own,
    NamedSchemes named,
    TimeProvider clock
)
{
    /// <summary>By name.</summary>
    public async Task<IReadOnlyList<CustomerRow>> Handle(
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var now = clock.GetUtcNow();
        var (name, supplier) = (environment.Name, actor.Organisation);
        var given = await db
            .Delegations.AsNoTracking()
            .Where(d => d.Environment == name && d.Supplier == supplier)
            .Standing(now)
            .ToListAsync(cancellation);
        var invitations = (await own.List(environment, actor, cancellation))
            .Where(i => i.Validity.HoldsAt(now))
            .ToList();
        var schemes = await named.Of(
            [.. given.Select(d => d.SchemeId).Union(invitations.SelectMany(i => i.Schemes))],
            cancellation
        );
        var customers = given
            .Select(d => d.Consumer)
            .Union(invitations.SelectMany(i => i.Customers).Select(OrganisationId.Of))
            .ToList();
        var names = await db.NamesOf(customers, cancellation);
        var held = given.ToDictionary(d => (d.Consumer, d.SchemeId), d => d.Validity);
        return
        [
            .. customers
                .Select(c => new CustomerRow(
                    c,
                    names.GetValueOrDefault(c),
                    [.. schemes.Select(s => Of(c, s, held, invitations))]
                ))
                .OrderBy(row => row.Name ?? "\uffff", StringComparer.CurrentCulture)
                .ThenBy(row => row.Number.Value, StringComparer.Ordinal),
        ];
    }

    private static CustomerApi Of(
        OrganisationId customer,
        NamedScheme scheme,
        Dictionary<(OrganisationId, Guid), Validity> held,
        List<DelegationInvitation> invitations
    )
    {
        if (held.TryGetValue((customer, scheme.Id), out var validity))
            return new(scheme, CustomerApiState.Given, validity);
        var isAsked = invitations.Exists(i => i.IsFor(customer) && i.Schemes.Contains(scheme.Id));
        return new(scheme, isAsked ? CustomerApiState.Pending : CustomerApiState.Missing, null);
    }
}
