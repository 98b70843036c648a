using System.Diagnostics;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Portvakt.Server.Hardening;
using Portvakt.Server.Settings;
using Portvakt.Store;
using Portvakt.Store.Leases;
using Portvakt.Store.People;

namespace Portvakt.Server.Faces;

/// <summary>What all faces have in common: one process, one store, one clock, one key ring, one holder of leases.</summary>
public sealed record FaceParts(
    Installation Installation,
    StoreConnection Store,
    KeyProtection Keys,
    PersonNumbers Numbers,
    LeaseOffice Leases,
    TimeProvider Clock
);

/// <summary>Begins the WebApplication of a face, listening on its own ports and on nothing else.</summary>
internal static class FaceBuilder
{
    public static WebApplicationBuilder Begin(FaceParts parts, IEnumerable<int> ports)
    {
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions
            {
                ApplicationName = "portvakt",
                ContentRootPath = AppContext.BaseDirectory,
                // Decides nothing here: what is mapped hangs on the mode alone.
                EnvironmentName = "Production",
            }
        );
        builder.Configuration.AddConfiguration(SettingsReader.Read());
        // Otherwise assets that were built here, not published, go out uncompressed, in case somebody edits them meanwhile.
        builder.Configuration["ReloadStaticAssetsAtRuntime"] = "false";
        // These two write whole addresses, and some addresses hold the secret of a one-time link.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.AspNetCore.Routing", LogLevel.Warning);
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(kestrel => Listen(kestrel, parts.Installation, ports));
        builder.Services.AddSingleton<IHostLifetime, NoLifetime>();
        builder.Services.AddSingleton<DistributedContextPropagator>(new OwnTraces());
        builder.Services.AddSingleton(parts.Store).AddSingleton(parts.Clock);
        builder.Services.AddSingleton(parts.Keys.Provider).AddSingleton(parts.Numbers);
        builder.Services.AddSingleton(parts.Leases);
        return builder;
    }

    /// <summary>
    /// The framework's cookies bring a service that opens a key ring in the user's home folder at the start; ours
    /// lies with the data. Call it when all services are added.
    /// </summary>
    public static void LeaveTheHomeFolderAlone(this WebApplicationBuilder builder)
    {
        var opener = builder.Services.Single(s =>
            s.ImplementationType?.Name == "DataProtectionHostedService"
        );
        builder.Services.Remove(opener);
    }

    /// <summary>Bytes of method, address and query.</summary>
    private const int LongestLine = 64 * 1024;

    private static void Listen(
        KestrelServerOptions kestrel,
        Installation installation,
        IEnumerable<int> ports
    )
    {
        kestrel.AddServerHeader = false;
        // Kestrel refuses a longer one without a body; what is unknown in a query is nothing to refuse.
        kestrel.Limits.MaxRequestLineSize = LongestLine;
        foreach (var port in ports)
        {
            if (installation.Settings.Listen == "localhost")
                kestrel.ListenLocalhost(port);
            else if (installation.Settings.Listen == "*")
                kestrel.ListenAnyIP(port);
            else
                kestrel.Listen(Listening.Address(installation.Settings.Listen), port);
        }
    }

    /// <summary>The process, not one of its faces, answers Ctrl-C.</summary>
    private sealed class NoLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
