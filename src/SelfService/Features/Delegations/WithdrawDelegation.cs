using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;
using Portvakt.Domain.Environments;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Delegations;

/// <summary>Takes a delegation back; tokens are refused from the next request on.</summary>
internal sealed class WithdrawDelegation(PortvaktDb db, TimeProvider clock)
{
    public async Task<Outcome<Delegation>> Handle(
        Guid id,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var now = clock.GetUtcNow();
        var delegation = await db.Delegations.FirstOrDefaultAsync(
            d =>
                d.Id == id && d.Environment == environment.Name && d.Consumer == actor.Organisation,
            cancellation
        );
        if (delegation is null || !delegation.Validity.HoldsAt(now))
            return Problem.Of(Problems.NotFound);
        var scheme = await db.DelegationSchemes.FirstAsync(
            s => s.Id == delegation.SchemeId,
            cancellation
        );
        delegation.Withdraw(now);
        db.Events.Add(DelegationEvents.Withdrawn(delegation, scheme, actor, now));
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? delegation
            : Problem.Of(Problems.ConcurrentChange);
    }
}
