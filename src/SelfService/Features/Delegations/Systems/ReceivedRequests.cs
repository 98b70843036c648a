using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Delegations.Systems;

/// <summary>What a customer is asked for and has not answered; another's looks as if it were not there.</summary>
internal sealed class ReceivedRequests(PortvaktDb db)
{
    /// <summary>The oldest first; of systems that are still offered.</summary>
    public async Task<IReadOnlyList<ReceivedRequest>> List(
        InstalledEnvironment environment,
        OrganisationId customer,
        CancellationToken cancellation
    )
    {
        var open = await (
            from request in db.SystemUserRequests
            where request.Environment == environment.Name && request.Customer == customer
            where request.Decided == null
            join system in db.RegisteredSystems on request.SystemId equals system.Id
            where system.Active
            orderby request.Created
            select new { Request = request, System = system }
        ).ToListAsync(cancellation);
        var names = await db.NamesOf(
            [.. open.Select(o => o.System.Vendor).Distinct()],
            cancellation
        );
        return
        [
            .. open.Select(o => new ReceivedRequest(
                o.Request,
                o.System,
                names.GetValueOrDefault(o.System.Vendor)
            )),
        ];
    }

    /// <summary>One of them, tracked; null when there is none.</summary>
    public async Task<ReceivedRequest?> Find(
        Guid id,
        InstalledEnvironment environment,
        OrganisationId customer,
        CancellationToken cancellation
    ) => (await List(environment, customer, cancellation)).FirstOrDefault(r => r.Request.Id == id);
}
