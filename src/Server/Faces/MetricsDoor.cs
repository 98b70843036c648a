using Microsoft.AspNetCore.Server.Kestrel.Core;
using Portvakt.Server.Hardening;
using Portvakt.Server.Metrics;
using Portvakt.Server.Settings;

namespace Portvakt.Server.Faces;

/// <summary>A port of the portal's process that answers /metrics and nothing else.</summary>
internal static class MetricsDoor
{
    private const string Path = "/metrics";

    public static void AddMetrics(this WebApplicationBuilder builder, MetricsSettings settings)
    {
        if (settings.Port == 0)
            return;
        builder.Services.AddSingleton<MetricsReader>();
        builder.WebHost.ConfigureKestrel(kestrel => Listen(kestrel, settings));
    }

    /// <summary>Comes before all else, since nothing of the portal is answered on this port.</summary>
    public static void UseMetrics(this WebApplication app, MetricsSettings settings)
    {
        if (settings.Port == 0)
            return;
        app.Use(
            (http, next) => http.Connection.LocalPort == settings.Port ? Answer(http) : next(http)
        );
    }

    private static async Task Answer(HttpContext http)
    {
        if (http.Request.Path != Path || !HttpMethods.IsGet(http.Request.Method))
        {
            await JsonNotFound.Answer(http);
            return;
        }
        var metrics = http.RequestServices.GetRequiredService<MetricsReader>();
        var text = await metrics.Read(http.RequestAborted);
        http.Response.ContentType = "text/plain; version=0.0.4; charset=utf-8";
        await http.Response.WriteAsync(text, http.RequestAborted);
    }

    private static void Listen(KestrelServerOptions kestrel, MetricsSettings settings)
    {
        if (settings.Listen == "localhost")
            kestrel.ListenLocalhost(settings.Port);
        else if (settings.Listen == "*")
            kestrel.ListenAnyIP(settings.Port);
        else
            kestrel.Listen(Listening.Address(settings.Listen), settings.Port);
    }
}
