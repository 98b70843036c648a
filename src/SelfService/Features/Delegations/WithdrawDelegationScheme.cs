using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;
using Portvakt.Domain.Environments;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Delegations;

/// <summary>Takes a scheme out of the offer. What consumers have delegated by it stays theirs to take back.</summary>
internal sealed class WithdrawDelegationScheme(PortvaktDb db, OwnSchemes own, TimeProvider clock)
{
    public async Task<Outcome<DelegationScheme>> Handle(
        Guid id,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        if (await own.Find(id, environment, actor, cancellation) is not { } scheme)
            return Problem.Of(Problems.NotFound);
        var now = clock.GetUtcNow();
        scheme.Withdraw(now);
        db.Events.Add(DelegationEvents.SchemeWithdrawn(scheme, actor, now));
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? scheme
            : Problem.Of(Problems.ConcurrentChange);
    }
}
