using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>Removes all keys of a client; token requests signed with them are refused from the next one on.</summary>
internal sealed class RemoveKeys(PortvaktDb db, TimeProvider clock)
{
    public async Task<Outcome<Integration>> Handle(
        string clientId,
        VersionCheck? expected,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var found = await db.Integrations.Kept(
            environment,
            actor,
            clientId,
            expected,
            cancellation
        );
        if (!found.Ok || found.Value.Keys.Count == 0)
            return found;
        var integration = found.Value;
        var now = clock.GetUtcNow();
        var before = KeyEvents.Ends(integration);
        integration.RemoveKeys(now);
        db.Events.AddRange(KeyEvents.Replaced(integration, before, actor, now));
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? integration
            : Problem.Of(Problems.ConcurrentChange);
    }
}
