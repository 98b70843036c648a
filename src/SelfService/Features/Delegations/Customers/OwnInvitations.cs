using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;
using Portvakt.Domain.Environments;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Delegations.Customers;

/// <summary>The invitations of a supplier; another's looks as if it were not there.</summary>
internal sealed class OwnInvitations(PortvaktDb db)
{
    /// <summary>The newest first.</summary>
    public async Task<IReadOnlyList<DelegationInvitation>> List(
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    ) =>
        await Own(environment, actor)
            .AsNoTracking()
            .OrderByDescending(i => i.Created)
            .ToListAsync(cancellation);

    /// <summary>One of them, tracked; null when there is none.</summary>
    public Task<DelegationInvitation?> Find(
        Guid id,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    ) => Own(environment, actor).FirstOrDefaultAsync(i => i.Id == id, cancellation);

    private IQueryable<DelegationInvitation> Own(InstalledEnvironment environment, Actor actor)
    {
        var (name, supplier) = (environment.Name, actor.Organisation);
        return db.DelegationInvitations.Where(i => i.Environment == name && i.Supplier == supplier);
    }
}
