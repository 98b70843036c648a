using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.SelfService.Registered;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>
/// Ends a client without losing it: its keeper may, and so may the customer that a supplier registered it for, whose word
/// is the last. Once more changes nothing.
/// </summary>
internal sealed class DeactivateIntegration(PortvaktDb db, TimeProvider clock)
{
    public async Task<Outcome<Integration>> Handle(
        string clientId,
        VersionCheck? expected,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var found = await db.Integrations.Own(environment, actor, clientId, cancellation);
        if (found is null)
            return Problem.Of(Problems.NotFound);
        if (expected?.Invoke(found.Version) is { } stale)
            return stale;
        if (!found.CanBeEndedBy(actor.Organisation))
            return found;
        var now = clock.GetUtcNow();
        found.Deactivate(actor.Organisation!.Value, now);
        db.Events.Add(IntegrationEvents.Switched(found, actor, now));
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? found
            : Problem.Of(Problems.ConcurrentChange);
    }
}
