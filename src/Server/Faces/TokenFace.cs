using Portvakt.Outside.Revocation;
using Portvakt.Server.Certificates;
using Portvakt.Server.Hardening;
using Portvakt.Server.Jobs;
using Portvakt.Store.Replay;
using Portvakt.TokenServer;
using Portvakt.TokenServer.Directory;

namespace Portvakt.Server.Faces;

/// <summary>The environments' issuers: token endpoint, keys and metadata.</summary>
internal static class TokenFace
{
    public static WebApplication Build(FaceParts parts, IReplayGuard guard)
    {
        var installation = parts.Installation;
        var builder = FaceBuilder.Begin(parts, installation.TokenPorts);
        builder.Services.AddSingleton(guard);
        var trusts = EnvironmentTrust
            .Of(installation)
            .Select(trust => (Trust: trust, Certificates: new CertificateCache(trust.Trust)))
            .ToList();
        var sites = trusts.SelectMany(t => IssuerSites.Of(installation, t.Trust, t.Certificates));
        builder.Services.AddTokenServer(
            new TokenServerOptions([.. sites], new Uri(installation.Portal))
            {
                Rates = installation.Settings.Rates,
            },
            parts.Keys.Unprotect
        );
        AddJobs(builder.Services, parts, trusts);
        var app = builder.Build();
        app.UseTrustedProxies(installation);
        app.MapTokenServer();
        return app;
    }

    private static void AddJobs(
        IServiceCollection services,
        FaceParts parts,
        IEnumerable<(EnvironmentTrust Trust, CertificateCache Certificates)> trusts
    )
    {
        services
            .AddSingleton(parts.Installation)
            .AddSingleton(parts.Keys)
            .AddHostedService<KeyRotationJob>()
            .AddHostedService<RetentionJob>()
            .AddHostedService<SealingJob>();
        var copies = new CrlCopies(Path.Combine(parts.Installation.DataFolder, "crl"));
        foreach (var (trust, certificates) in trusts)
            services.AddSingleton<IHostedService>(provider => new RevocationJob(
                trust,
                certificates,
                copies,
                parts.Clock,
                provider.GetRequiredService<ILogger<RevocationJob>>()
            ));
    }
}
