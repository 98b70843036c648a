using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Delegations;

/// <summary>Takes back all that a supplier was let do; its tokens are refused from the next request on.</summary>
internal sealed class WithdrawFromSupplier(PortvaktDb db, TimeProvider clock)
{
    /// <summary>How many there were.</summary>
    public async Task<Outcome<int>> Handle(
        OrganisationId supplier,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var now = clock.GetUtcNow();
        var delegations = await db
            .Delegations.Where(d => d.Environment == environment.Name && d.Supplier == supplier)
            .Where(d => d.Consumer == actor.Organisation)
            .ToListAsync(cancellation);
        var standing = delegations.FindAll(d => d.Validity.HoldsAt(now));
        if (standing.Count == 0)
            return Problem.Of(Problems.NotFound);
        var ids = standing.ConvertAll(d => d.SchemeId);
        var schemes = await db
            .DelegationSchemes.Where(s => ids.Contains(s.Id))
            .ToDictionaryAsync(s => s.Id, cancellation);
        foreach (var delegation in standing)
        {
            delegation.Withdraw(now);
            db.Events.Add(
                DelegationEvents.Withdrawn(delegation, schemes[delegation.SchemeId], actor, now)
            );
        }
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? standing.Count
            : Problem.Of(Problems.ConcurrentChange);
    }
}
