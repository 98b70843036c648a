using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>Gives a client a new secret, which is told this once; the former one is refused at once.</summary>
internal sealed class RenewSecret(KeptIntegrations kept)
{
    public Task<Outcome<CreatedIntegration>> Handle(
        string clientId,
        VersionCheck? expected,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    ) =>
        kept.Change<CreatedIntegration>(
            clientId,
            expected,
            environment,
            actor,
            (integration, now, events) =>
            {
                if (!integration.Active)
                    return Problem.Of(Problems.ClientInactive);
                if (!integration.Settings.HasSecret)
                    return Problem.Of(
                        Problems.ClientWithoutSecret,
                        ClientWords.Authentications.Of(integration.Settings.Authentication)
                    );
                var (text, secret) = ClientSecret.Make(now);
                integration.SetSecret(secret, now);
                events.Add(IntegrationEvents.SecretRenewed(integration, actor, now));
                return new CreatedIntegration(integration, text);
            },
            cancellation
        );
}
