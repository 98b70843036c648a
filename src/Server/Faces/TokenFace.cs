using Portvakt.Domain.Environments;
using Portvakt.Server.Hardening;
using Portvakt.Server.Settings;
using Portvakt.Store.Replay;
using Portvakt.TokenServer;

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
        builder.Services.AddTokenServer(
            new TokenServerOptions([.. Sites(installation)], new Uri(installation.Portal))
            {
                Rates = installation.Settings.Rates,
            },
            parts.Keys.Unprotect
        );
        builder
            .Services.AddSingleton(installation)
            .AddSingleton(parts.Keys)
            .AddHostedService<Jobs.KeyRotationJob>();
        var app = builder.Build();
        app.UseTrustedProxies(installation);
        app.MapTokenServer();
        return app;
    }

    private static IEnumerable<IssuerSite> Sites(Installation installation) =>
        installation
            .Landscape.Environments.Zip(installation.Settings.Environments)
            .SelectMany(pair => Sites(installation, pair.First, pair.Second));

    private static IEnumerable<IssuerSite> Sites(
        Installation installation,
        InstalledEnvironment environment,
        EnvironmentSettings settings
    )
    {
        yield return Site(
            new IssuerProfile(environment.Name, environment.Kind, environment.Issuer)
            {
                AdditionalAudiences =
                    installation.IsTrial && environment.Kind == EnvironmentKind.Test
                        ? [.. settings.AcceptedAudiences, CompiledInAudience]
                        : settings.AcceptedAudiences,
            }
        );
        if (settings.Skyporten is { } sky)
            yield return Site(
                new IssuerProfile(environment.Name, environment.Kind, sky.Stated)
                {
                    IsSkyporten = true,
                }
            );
    }

    private static IssuerSite Site(IssuerProfile profile) =>
        new(profile, [new Uri(profile.Issuer).Authority]);
}
