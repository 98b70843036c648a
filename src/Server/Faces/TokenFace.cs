using Portvakt.Server.Certificates;
using Portvakt.Server.Hardening;
using Portvakt.Server.Jobs;
using Portvakt.Store.Replay;
using Portvakt.TokenServer;

namespace Portvakt.Server.Faces;

/// <summary>The environments' issuers: token endpoint, keys and metadata.</summary>
internal static class TokenFace
{
    public static WebApplication Build(
        FaceParts parts,
        IReplayGuard guard,
        JudgedCertificates certificates
    )
    {
        var installation = parts.Installation;
        var builder = FaceBuilder.Begin(parts, installation.TokenPorts);
        builder.Services.AddSingleton(guard);
        var sites = certificates.All.SelectMany(one =>
            IssuerSites.Of(installation, one.Trust, one.Certificates)
        );
        builder.Services.AddTokenServer(
            new TokenServerOptions([.. sites], new Uri(installation.Portal))
            {
                Rates = installation.Settings.Rates,
            },
            parts.Keys.Unprotect
        );
        AddJobs(builder.Services, parts, certificates);
        var app = builder.Build();
        app.UseTrustedProxies(installation);
        app.MapTokenServer();
        return app;
    }

    private static void AddJobs(
        IServiceCollection services,
        FaceParts parts,
        JudgedCertificates certificates
    )
    {
        services
            .AddSingleton(parts.Installation)
            .AddSingleton(parts.Keys)
            .AddJob<KeyRotationJob>(it => it.Job)
            .AddJob<RetentionJob>(it => it.Job)
            .AddJob<SealingJob>(it => it.Job);
        certificates.KeepFresh(services, parts);
    }
}
