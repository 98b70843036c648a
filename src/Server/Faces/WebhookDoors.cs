using Portvakt.Outside;
using Portvakt.Outside.Webhooks;
using Portvakt.Server.Settings;
using Portvakt.Store;

namespace Portvakt.Server.Faces;

/// <summary>The way to webhooks: to public addresses only, and to this machine while trying out.</summary>
internal static class WebhookDoors
{
    public static void AddWebhookDoor(this IServiceCollection services, Installation installation)
    {
        var reach =
            installation.Mode == StoreMode.Trial ? OutsideReach.Loopback : OutsideReach.Public;
        services.AddSingleton(sp => new WebhookDoor(reach, sp.GetRequiredService<TimeProvider>()));
    }
}
