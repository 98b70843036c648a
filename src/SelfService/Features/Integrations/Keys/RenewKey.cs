using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;

namespace Portvakt.SelfService.Features.Integrations.Keys;

/// <summary>Gives a key that is to be kept another year.</summary>
internal sealed class RenewKey(KeptIntegrations kept)
{
    public Task<Outcome<PublicKey>> Handle(
        string clientId,
        string kid,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    ) =>
        kept.Change<PublicKey>(
            clientId,
            expected: null,
            environment,
            actor,
            (integration, now, events) =>
            {
                var ended = integration.Keys.FirstOrDefault(k => k.Kid == kid)?.Validity.To;
                var renewed = integration.RenewKey(kid, now);
                if (renewed.Ok)
                    events.Add(KeyEvents.Renewed(integration, renewed.Value, ended, actor, now));
                return renewed;
            },
            cancellation
        );
}
