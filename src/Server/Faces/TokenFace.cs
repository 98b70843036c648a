using Portvakt.Domain.Environments;
using Portvakt.Outside.Revocation;
using Portvakt.Server.Certificates;
using Portvakt.Server.Jobs;
using Portvakt.Server.Settings;
using Portvakt.Store.Replay;
using Portvakt.TokenServer;
using Portvakt.TokenServer.Directory;

namespace Portvakt.Server.Faces;

/// <summary>The environments' issuers: token endpoint, keys and metadata.</summary>
internal static class TokenFace
{
    /// <summary>Older client libraries have the directorate's test issuer compiled in; Trial takes them as they are.</summary>
    private const string CompiledInAudience = "https://test.maskinporten.no/";

    public static WebApplication Build(FaceParts parts, IReplayGuard guard)
    {
        var installation = parts.Installation;
        var builder = FaceBuilder.Begin(parts, installation.TokenPorts);
        builder.Services.AddSingleton(guard);
        var sites = EnvironmentTrust
            .Of(installation)
            .Select(trust => (Trust: trust, Site: Site(installation, trust)))
            .ToList();
        builder.Services.AddTokenServer(
            new TokenServerOptions(
                [.. sites.Select(entry => entry.Site)],
                new Uri(installation.Portal)
            ),
            parts.Keys.Unprotect
        );
        var copies = new CrlCopies(Path.Combine(installation.DataFolder, "crl"));
        foreach (var (trust, site) in sites)
            builder.Services.AddSingleton<IHostedService>(provider => new RevocationJob(
                trust,
                site.Certificates,
                copies,
                parts.Clock,
                provider.GetRequiredService<ILogger<RevocationJob>>()
            ));
        var app = builder.Build();
        app.MapTokenServer();
        return app;
    }

    private static IssuerSite Site(Installation installation, EnvironmentTrust trust)
    {
        var environment = trust.Environment;
        var settings = installation.Settings.Environments.First(e =>
            e.Name == environment.Name.Value
        );
        return new(
            new IssuerProfile(environment.Name, environment.Kind, environment.Issuer)
            {
                AdditionalAudiences =
                    installation.IsTrial && environment.Kind == EnvironmentKind.Test
                        ? [.. settings.AcceptedAudiences, CompiledInAudience]
                        : settings.AcceptedAudiences,
                AcceptsRegisteredCertificates = trust.Settings.AcceptRegistered,
            },
            [new Uri(environment.Issuer).Authority]
        )
        {
            Certificates = new CertificateCache(trust.Trust),
        };
    }
}
