using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>Gives a client a new secret, which is told this once; the former one is refused at once.</summary>
internal sealed class RenewSecret(PortvaktDb db, TimeProvider clock)
{
    public async Task<Outcome<CreatedIntegration>> Handle(
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
        if (!found.Ok)
            return Outcome<CreatedIntegration>.Failed(found.Problems);
        var integration = found.Value;
        if (!integration.Active)
            return Problem.Of(Problems.ClientInactive);
        if (!integration.Settings.HasSecret)
            return Problem.Of(
                Problems.ClientWithoutSecret,
                ClientWords.Authentications.Of(integration.Settings.Authentication)
            );
        var now = clock.GetUtcNow();
        var (text, kept) = ClientSecret.Make(now);
        integration.SetSecret(kept, now);
        db.Events.Add(IntegrationEvents.SecretRenewed(integration, actor, now));
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? new CreatedIntegration(integration, text)
            : Problem.Of(Problems.ConcurrentChange);
    }
}
