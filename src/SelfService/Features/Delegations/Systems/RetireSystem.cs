using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;
using Portvakt.Domain.Environments;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Delegations.Systems;

/// <summary>Offers a system no more; tokens for its system users are refused from the next request on.</summary>
internal sealed class RetireSystem(PortvaktDb db, OwnSystems own, TimeProvider clock)
{
    public async Task<Outcome<RegisteredSystem>> Handle(
        Guid id,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        if (await own.Find(id, environment, actor, cancellation) is not { } system)
            return Problem.Of(Problems.NotFound);
        var now = clock.GetUtcNow();
        system.Retire(now);
        db.Events.Add(DelegationEvents.Retired(system, actor, now));
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? system
            : Problem.Of(Problems.ConcurrentChange);
    }
}
