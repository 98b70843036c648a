using Portvakt.Domain.Environments;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Registered;
using Portvakt.Store;
using Portvakt.Store.Usage;

namespace Portvakt.SelfService.Features.Integrations.Keys;

/// <summary>Reads what the tab "Nøkler" shows of an integration.</summary>
internal sealed class ShowKeys(
    PortvaktDb db,
    ShowIntegration show,
    FindKeyTwins twins,
    Landscape landscape,
    TimeProvider clock
)
{
    /// <summary>Null when the visitor's organisation has none with that client id here.</summary>
    public async Task<KeysModel?> Handle(
        string clientId,
        Visit visit,
        CancellationToken cancellation
    )
    {
        var environment = visit.Environment;
        var integration = await show.Find(clientId, environment, visit.Actor, cancellation);
        if (integration is null)
            return null;
        return new KeysModel(
            integration,
            environment,
            await db.OfKeys(environment.Name, clientId, cancellation),
            await twins.Of(integration, visit.Actor, cancellation),
            visit.Refusal(Operation.ManageKeys, integration),
            clock.GetUtcNow()
        )
        {
            Opposite =
            [
                .. landscape
                    .Environments.Where(e => e.Kind != environment.Kind)
                    .Select(e => e.Name),
            ],
        };
    }
}
