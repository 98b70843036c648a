using Portvakt.Domain.Environments;
using Portvakt.SelfService.Login;

namespace Portvakt.SelfService.Features.Webhooks;

/// <summary>Who tells of an event, and which webhooks an environment's events are for.</summary>
internal sealed class WebhookSources(Landscape landscape, PortalAddress portal)
{
    /// <summary>The API of the environment; the portal for what belongs to none.</summary>
    public string Of(string? environment) => landscape.Find(environment)?.AdminApi ?? portal.Value;

    /// <summary>
    /// Whether a webhook of this place hears of the environment. One of the organisation as a whole hears of everything but
    /// production, which only a webhook that was made behind production's sign-in does.
    /// </summary>
    public bool Reaches(EnvironmentName? place, string? environment) =>
        place is { } name
            ? name.Value == environment
            : environment is null || landscape.Find(environment) is { IsProd: false };
}
