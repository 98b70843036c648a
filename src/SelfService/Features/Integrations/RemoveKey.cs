using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>Removes a key; token requests signed with it are refused from the next one on.</summary>
internal sealed class RemoveKey(KeptIntegrations kept)
{
    public Task<Outcome<PublicKey>> Handle(
        RemoveKeyInput input,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    ) =>
        kept.Change<PublicKey>(
            input.ClientId,
            input.Expected,
            environment,
            actor,
            (integration, now, events) =>
            {
                if (integration.RemoveKey(input.Kid, now) is not { } key)
                    return Problem.Of(Problems.KeyUnknown, input.Kid);
                events.Add(KeyEvents.Removed(integration, key, actor, now));
                return key;
            },
            cancellation
        );
}
