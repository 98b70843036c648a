using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.SelfService.Registered;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>Lets a deactivated client work again; who may is for whoever ended it to say. Once more changes nothing.</summary>
internal sealed class ReactivateIntegration(PortvaktDb db, TimeProvider clock)
{
    public async Task<Outcome<Integration>> Handle(
        string clientId,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var found = await db.Integrations.Own(environment, actor, clientId, cancellation);
        if (found is null)
            return Problem.Of(Problems.NotFound);
        if (found.Active)
            return found;
        var now = clock.GetUtcNow();
        var woken = found.Reactivate(actor.Organisation, now);
        if (!woken.Ok)
            return woken;
        db.Events.Add(IntegrationEvents.Switched(found, actor, now));
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? found
            : Problem.Of(Problems.ConcurrentChange);
    }
}
