using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>Which key to remove from which client.</summary>
internal sealed record RemoveKeyInput(string ClientId, string Kid);

/// <summary>Removes a key; token requests signed with it are refused from the next one on.</summary>
internal sealed class RemoveKey(PortvaktDb db, TimeProvider clock)
{
    public async Task<Outcome<PublicKey>> Handle(
        RemoveKeyInput input,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        if (
            actor.Organisation is not { } owner
            || await db.Integrations.Own(environment, owner, input.ClientId, cancellation)
                is not { } integration
        )
            return Problem.Of(Problems.NotFound);
        var now = clock.GetUtcNow();
        if (integration.RemoveKey(input.Kid, now) is not { } key)
            return Problem.Of(Problems.NotFound);
        db.Events.Add(IntegrationEvents.KeyRemoved(integration, key, actor, now));
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? key
            : Problem.Of(Problems.ConcurrentChange);
    }
}
