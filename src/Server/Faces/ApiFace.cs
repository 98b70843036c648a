using Portvakt.SelfService;
using Portvakt.SelfService.Rest;
using Portvakt.Server.Hardening;
using Portvakt.Server.Register;
using Portvakt.TokenServer;
using Portvakt.TokenServer.Register;

namespace Portvakt.Server.Faces;

/// <summary>The environments' self-service APIs, each at its own address, with the register at Altinn's addresses.</summary>
internal static class ApiFace
{
    /// <param name="token">The token server's options; null in a process that does not run it.</param>
    /// <param name="register">
    /// Answers look-ups of delegations; null in a process without the snapshot.
    /// </param>
    public static WebApplication Build(
        FaceParts parts,
        TokenServerOptions? token,
        ServedRegister? register
    )
    {
        var installation = parts.Installation;
        var builder = FaceBuilder.Begin(parts, installation.ApiPorts);
        var settings = new ApiSettings
        {
            Portal = installation.Portal,
            Issuers = IssuerSites.Names(installation),
            EmptyListsAreErrors = installation.Settings.AdminApi.EmptyListsAreErrors,
        };
        builder.Services.AddAdminApi(
            settings,
            PeopleProviders.Of(installation),
            installation.Landscape
        );
        builder.Services.AddSingleton(installation.Notices).AddSingleton(installation.Terms);
        builder.Services.AddRegister(installation, parts.Store);
        builder.Services.AddWebhookDoor(installation);
        builder.Services.AddSingleton(GrantDoors.Of(installation, token));
        var app = builder.Build();
        app.UseTrustedProxies(installation);
        app.Use(KnownHosts(installation, register));
        app.MapAdminApi();
        return app;
    }

    /// <summary>Only an environment's own address is answered; everything else is not here, and nothing is echoed.</summary>
    private static Func<HttpContext, RequestDelegate, Task> KnownHosts(
        Settings.Installation installation,
        ServedRegister? register
    ) =>
        (http, next) =>
        {
            var environment = installation.Landscape.Environments.FirstOrDefault(e =>
                HostMatch.Is(http.Request.Host, e.AdminApi)
            );
            if (environment is null)
                return JsonNotFound.Answer(http);
            if (register?.Has(http.Request.Path) == true)
                return register.Answer(http, environment.Name);
            http.RequestServices.GetRequiredService<Call>().Environment = environment;
            return next(http);
        };
}
