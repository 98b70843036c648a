using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>Removes all keys of a client; token requests signed with them are refused from the next one on.</summary>
internal sealed class RemoveKeys(KeptIntegrations kept)
{
    public Task<Outcome<Integration>> Handle(
        string clientId,
        VersionCheck? expected,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    ) =>
        kept.Change<Integration>(
            clientId,
            expected,
            environment,
            actor,
            (integration, now, events) =>
            {
                var before = KeyEvents.Ends(integration);
                if (before.Count == 0)
                    return integration;
                integration.RemoveKeys(now);
                foreach (var told in KeyEvents.Replaced(integration, before, actor, now))
                    events.Add(told);
                return integration;
            },
            cancellation
        );
}
