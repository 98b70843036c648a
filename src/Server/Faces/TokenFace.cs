using Portvakt.Domain.Environments;
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
            new TokenServerOptions([.. Sites(installation)], new Uri(installation.Portal)),
            parts.Keys.Unprotect
        );
        var app = builder.Build();
        app.MapTokenServer();
        return app;
    }

    private static IEnumerable<IssuerSite> Sites(Installation installation) =>
        installation.Landscape.Environments.Zip(
            installation.Settings.Environments,
            (environment, settings) => Site(installation, environment, settings)
        );

    private static IssuerSite Site(
        Installation installation,
        InstalledEnvironment environment,
        EnvironmentSettings settings
    ) =>
        new(
            new IssuerProfile(environment.Name, environment.Kind, environment.Issuer)
            {
                AdditionalAudiences =
                    installation.IsTrial && environment.Kind == EnvironmentKind.Test
                        ? [.. settings.AcceptedAudiences, CompiledInAudience]
                        : settings.AcceptedAudiences,
            },
            [new Uri(environment.Issuer).Authority]
        )
        {
            Altinn = settings.Altinn is { } altinn
                ? new AltinnAccess(
                    altinn,
                    installation.OperatorNumber,
                    AltinnAddress.Reach(installation.Mode)
                )
                : null,
        };
}
