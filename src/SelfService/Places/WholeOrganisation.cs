using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.SelfService.Places;

/// <summary>
/// What holds for a whole organisation holds in production too, so that a machine changes it through the API of a
/// production environment, where there is one.
/// </summary>
internal static class WholeOrganisation
{
    /// <summary>Why the actor may not change it from an environment's API; null when they may.</summary>
    public static Problem? Refusal(
        Landscape landscape,
        InstalledEnvironment environment,
        Actor actor
    ) =>
        actor.ClientId is not null
        && !environment.IsProd
        && landscape.Environments.FirstOrDefault(e => e.IsProd) is { } production
            ? Problem.Of(Problems.WholeOrganisationInProduction, production.AdminApi)
            : null;
}
