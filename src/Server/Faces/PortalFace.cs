using Portvakt.SelfService;
using Portvakt.SelfService.Login;
using Portvakt.Server.Hardening;
using Portvakt.TokenServer.Register;

namespace Portvakt.Server.Faces;

/// <summary>The portal's pages, and on addresses of their own the environments' admin APIs.</summary>
internal static class PortalFace
{
    /// <param name="register">
    /// Answers look-ups of delegations on the admin APIs' addresses; null in a process without the snapshot.
    /// </param>
    public static WebApplication Build(FaceParts parts, ServedRegister? register)
    {
        var installation = parts.Installation;
        var builder = FaceBuilder.Begin(parts, installation.PortalPorts);
        var settings = new PortalSettings
        {
            Address = installation.Portal,
            ServiceDesk = installation.Settings.ServiceDesk,
            IsTrial = installation.IsTrial,
            Version = Product.Version,
        };
        builder.Services.AddPortal(settings, installation.Landscape);
        builder.Services.AddSingleton(installation).AddHostedService<Jobs.OutboxJob>();
        builder.LeaveTheHomeFolderAlone();
        var app = builder.Build();
        app.UseTrustedProxies(installation);
        app.Use(KnownHosts(installation, register));
        app.MapPortal();
        return app;
    }

    /// <summary>
    /// Only the portal's own address gets pages, and only an admin API's address its register; everything else is not
    /// here, and nothing is echoed.
    /// </summary>
    private static Func<HttpContext, RequestDelegate, Task> KnownHosts(
        Settings.Installation installation,
        ServedRegister? register
    ) =>
        (http, next) =>
        {
            if (HostMatch.Is(http.Request.Host, installation.Portal))
                return next(http);
            var environment = installation.Landscape.Environments.FirstOrDefault(e =>
                HostMatch.Is(http.Request.Host, e.AdminApi)
            );
            return environment is not null && register?.Has(http.Request.Path) == true
                ? register.Answer(http, environment.Name)
                : JsonNotFound.Answer(http);
        };
}
