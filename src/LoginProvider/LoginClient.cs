using Portvakt.Domain.Environments;

namespace Portvakt.LoginProvider;

/// <summary>A relying party: the portal, once for each environment, since rights belong to environments.</summary>
/// <param name="Id">Its client_id, "portvakt-" and the environment. It is public: PKCE instead of a secret.</param>
/// <param name="RedirectUri">Where codes are sent; compared character by character.</param>
/// <param name="PostLogoutRedirectUri">Where a sign-out ends; compared character by character.</param>
/// <param name="Audience">Whom access tokens are for: the environment's admin API.</param>
public sealed record LoginClient(
    string Id,
    EnvironmentName Environment,
    EnvironmentKind Kind,
    string RedirectUri,
    string PostLogoutRedirectUri,
    string Audience
)
{
    /// <summary>The client of an environment whose pages are at <paramref name="portal"/>, without a trailing slash.</summary>
    public static LoginClient Of(InstalledEnvironment environment, string portal) =>
        new(
            $"portvakt-{environment.Name.Value}",
            environment.Name,
            environment.Kind,
            $"{portal}/{environment.Name.Value}/ansattporten/svar",
            $"{portal}/{environment.Name.Value}/ansattporten/ut",
            environment.AdminApi
        );
}
