using Portvakt.SelfService;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Noticing;
using Portvakt.Server.Certificates;
using Portvakt.Server.Hardening;
using Portvakt.Server.Jobs;
using Portvakt.Server.Mail;
using Portvakt.Server.Register;
using Portvakt.Server.Settings;
using Portvakt.TokenServer;

namespace Portvakt.Server.Faces;

/// <summary>The portal's pages.</summary>
internal static class PortalFace
{
    /// <param name="token">The token server's options; null in a process that does not run it.</param>
    public static WebApplication Build(
        FaceParts parts,
        JudgedCertificates certificates,
        TokenServerOptions? token
    )
    {
        var installation = parts.Installation;
        var builder = FaceBuilder.Begin(parts, [installation.Settings.Port]);
        var settings = new PortalSettings
        {
            Address = installation.Portal,
            ServiceDesk = installation.Settings.ServiceDesk,
            IsTrial = installation.IsTrial,
            Version = Product.Version,
            KeptDays = RetentionDays.Of(installation.Retention),
        };
        builder.Services.AddPortal(
            settings,
            PeopleProviders.Of(installation),
            installation.Landscape
        );
        builder.Services.AddSingleton(installation.Notices).AddSingleton(installation.Terms);
        builder.Services.AddSingleton<IOwnEnds>(
            new OwnEnds(parts.Store, certificates, installation.OperatorNumber, parts.Clock)
        );
        builder.Services.AddRegister(installation, parts.Store);
        builder.Services.AddWebhookDoor(installation);
        builder.Services.AddSingleton(parts.Numbers).AddSingleton(certificates.ForPortal());
        builder.Services.AddSingleton(GrantDoors.Of(installation, token));
        builder
            .Services.AddSingleton(installation)
            .AddSingleton(new OutboxJob(parts.Store, parts.Clock, MailRoute.Of(installation)).Job)
            .AddJob<RegisterJob>(it => it.Job);
        if (!installation.RunsToken)
        {
            builder.Services.AddJob<RetentionJob>(it => it.Job).AddJob<SealingJob>(it => it.Job);
            certificates.KeepFresh(builder.Services, parts);
        }
        builder.AddMetrics(installation.Settings.Metrics);
        builder.LeaveTheHomeFolderAlone();
        var app = builder.Build();
        app.UseMetrics(installation.Settings.Metrics);
        app.UseTrustedProxies(installation);
        app.Use(KnownHosts(installation));
        app.Use(HeadAsGet.Answer);
        app.MapPortal();
        return app;
    }

    /// <summary>
    /// Only the portal's own address gets pages; everything else is not here, and nothing is echoed.
    /// </summary>
    private static Func<HttpContext, RequestDelegate, Task> KnownHosts(
        Settings.Installation installation
    ) =>
        (http, next) =>
            HostMatch.Is(http.Request.Host, installation.Portal)
                ? next(http)
                : JsonNotFound.Answer(http);
}
