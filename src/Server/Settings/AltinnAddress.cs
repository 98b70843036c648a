using Portvakt.Domain.Environments;
using Portvakt.Outside;
using Portvakt.Store;

namespace Portvakt.Server.Settings;

/// <summary>Where Altinn may lie: behind https, and on this machine only while trying out.</summary>
internal static class AltinnAddress
{
    /// <summary>Which networks calls to it may reach.</summary>
    public static OutsideReach Reach(StoreMode mode) =>
        mode == StoreMode.Trial ? OutsideReach.Loopback : OutsideReach.Private;

    /// <summary>Where its pages are; null where the register is here.</summary>
    public static string? Pages(EnvironmentSettings environment, InstalledEnvironment installed) =>
        environment.Altinn is { } altinn ? altinn.Pages ?? installed.DelegationSource : null;

    /// <summary>Throws <see cref="StartRefused"/> for settings that calls could not be made with.</summary>
    public static void Check(EnvironmentSettings environment, StoreMode mode)
    {
        if (environment.Altinn is not { } altinn)
            return;
        if (
            !Uri.TryCreate(altinn.Platform, UriKind.Absolute, out var address)
            || !OutsideAddress.MayBeCalled(address, Reach(mode))
        )
            throw new StartRefused(
                $"Environment {environment.Name}: Altinn:Platform must be an https address; http is for this machine in Trial mode only."
            );
        if (
            altinn.Pages is { } pages
            && !(Uri.TryCreate(pages, UriKind.Absolute, out var site) && site.Scheme is "https")
        )
            throw new StartRefused(
                $"Environment {environment.Name}: Altinn:Pages must be an https address."
            );
        if (altinn.TimeoutSeconds is < 0.1 or > 30 || altinn.CacheSeconds is < 0 or > 30)
            throw new StartRefused(
                $"Environment {environment.Name}: Altinn:TimeoutSeconds must be from 0.1 to 30 and Altinn:CacheSeconds from 0 to 30."
            );
    }
}
