using Portvakt.Domain.Environments;
using Portvakt.Server.Certificates;
using Portvakt.Server.Settings;
using Portvakt.TokenServer;
using Portvakt.TokenServer.Directory;

namespace Portvakt.Server.Faces;

/// <summary>An environment's issuers, as the settings have them.</summary>
internal static class IssuerSites
{
    /// <summary>Older client libraries have the directorate's test issuer compiled in; Trial takes them as they are.</summary>
    private const string CompiledInAudience = "https://test.maskinporten.no/";

    /// <summary>What each environment's issuers call themselves, by the environment's name.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Names(
        Installation installation
    ) =>
        installation.Settings.Environments.ToDictionary(
            e => e.Name,
            e =>
                (IReadOnlyList<string>)
                    [
                        installation.Landscape.Find(e.Name)!.Issuer,
                        .. e.Skyporten is { } sky ? new[] { sky.Stated } : [],
                    ]
        );

    /// <summary>Its Maskinporten and, where there is one, its Skyporten.</summary>
    public static IEnumerable<IssuerSite> Of(
        Installation installation,
        EnvironmentTrust trust,
        CertificateCache certificates
    )
    {
        var environment = trust.Environment;
        var settings = installation.Settings.Environments.First(e =>
            e.Name == environment.Name.Value
        );
        var plain = new IssuerProfile(environment.Name, environment.Kind, environment.Issuer)
        {
            AcceptsRegisteredCertificates = trust.Settings.AcceptRegistered,
            Dpop = settings.Dpop,
            OpaqueTokens = settings.OpaqueTokens,
            Numbers = installation.Numbers,
        };
        var main = plain with
        {
            AdditionalAudiences =
                installation.IsTrial && environment.Kind == EnvironmentKind.Test
                    ? [.. settings.AcceptedAudiences, CompiledInAudience]
                    : settings.AcceptedAudiences,
        };
        yield return Site(main);
        if (settings.Skyporten is { } sky)
            yield return Site(plain with { Issuer = sky.Stated, IsSkyporten = true });

        IssuerSite Site(IssuerProfile profile) =>
            new(profile, [new Uri(profile.Issuer).Authority])
            {
                Certificates = certificates,
                Altinn = settings.Altinn is { } altinn
                    ? new AltinnAccess(
                        altinn,
                        installation.OperatorNumber,
                        AltinnAddress.Reach(installation.Mode)
                    )
                    : null,
            };
    }
}
