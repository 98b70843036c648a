using Portvakt.Outside;
using Portvakt.SelfService.Features.Grants;
using Portvakt.Server.Certificates;
using Portvakt.Server.Settings;
using Portvakt.TokenServer;
using Portvakt.TokenServer.Directory;

namespace Portvakt.Server.Faces;

/// <summary>
/// The issuers as the portal explains and tries them: judged by the same profiles and, in the same process, by the same
/// certificates and revocation lists as the token server.
/// </summary>
internal static class GrantDoors
{
    /// <param name="token">The options of this process's token server; null when it runs none.</param>
    public static GrantIssuers Of(Installation installation, TokenServerOptions? token) =>
        new([
            .. (token?.Issuers ?? Sites(installation)).Select(site => new GrantIssuer(
                site.Profile,
                site.Certificates,
                Door(installation, site),
                AltinnAddress.Reach(installation.Mode)
            )),
        ]);

    private static IEnumerable<IssuerSite> Sites(Installation installation) =>
        EnvironmentTrust
            .Of(installation)
            .SelectMany(trust =>
                IssuerSites.Of(installation, trust, new CertificateCache(trust.Trust))
            );

    /// <summary>A second issuer has an address of its own, which the setting of the first says nothing about.</summary>
    private static Uri Door(Installation installation, IssuerSite site)
    {
        var settings = installation.Settings.Environments.First(e =>
            e.Name == site.Profile.Environment.Value
        );
        return new Uri(
            settings.TokenDoor is { } door && !site.Profile.IsSkyporten
                ? door
                : $"{site.Profile.Base}token"
        );
    }
}
