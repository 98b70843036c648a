using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Integrations;

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
        var found = await db.Integrations.Kept(
            environment,
            actor,
            input.ClientId,
            input.Expected,
            cancellation
        );
        if (!found.Ok)
            return Outcome<PublicKey>.Failed(found.Problems);
        var integration = found.Value;
        var now = clock.GetUtcNow();
        if (integration.RemoveKey(input.Kid, now) is not { } key)
            return Problem.Of(Problems.KeyUnknown, input.Kid);
        db.Events.Add(KeyEvents.Removed(integration, key, actor, now));
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? key
            : Problem.Of(Problems.ConcurrentChange);
    }
}
