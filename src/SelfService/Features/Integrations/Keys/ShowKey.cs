using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Registered;

namespace Portvakt.SelfService.Features.Integrations.Keys;

/// <summary>One key, for the pages that ask before something is done to it.</summary>
internal sealed class ShowKey(ShowIntegration show, TimeProvider clock)
{
    /// <summary>Null when there is no such key.</summary>
    public async Task<OneKeyModel?> Handle(
        string clientId,
        string kid,
        IReadOnlyList<Problem> problems,
        Visit visit,
        CancellationToken cancellation
    )
    {
        var (environment, actor) = (visit.Environment, visit.Actor);
        var integration = await show.Find(clientId, environment, actor, cancellation);
        return integration?.Keys.FirstOrDefault(k => k.Kid == kid) is { } key
            ? new(
                integration,
                key,
                problems,
                visit.Refusal(Operation.ManageKeys, integration),
                clock.GetUtcNow()
            )
            : null;
    }
}
