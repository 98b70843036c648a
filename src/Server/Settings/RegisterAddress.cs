using System.Globalization;
using Portvakt.Outside;
using Portvakt.Outside.Register;
using Portvakt.Store;

namespace Portvakt.Server.Settings;

/// <summary>Where the register of organisations may lie: behind https, and on this machine only while trying out.</summary>
internal static class RegisterAddress
{
    /// <summary>Which networks calls to it may reach.</summary>
    public static OutsideReach Reach(StoreMode mode) =>
        mode == StoreMode.Trial ? OutsideReach.Loopback : OutsideReach.Private;

    /// <summary>Throws <see cref="StartRefused"/> for settings that calls could not be made with.</summary>
    public static void Check(RegisterSettings settings, StoreMode mode)
    {
        Check(nameof(settings.MainUnits), settings.MainUnits, mode);
        Check(nameof(settings.SubUnits), settings.SubUnits, mode);
        Check(nameof(settings.LookUp), settings.LookUp, mode);
        Check(nameof(settings.RefreshHours), settings.RefreshHours, 1, 8760);
        Check(nameof(settings.KeepHours), settings.KeepHours, 0, 8760);
        Check(nameof(settings.LookUpTimeoutSeconds), settings.LookUpTimeoutSeconds, 0.1, 30);
        Check(nameof(settings.LargestFileMegabytes), settings.LargestFileMegabytes, 1, 100_000);
    }

    private static void Check(string name, double value, double least, double most)
    {
        if (!(value >= least && value <= most))
            throw new StartRefused(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Portvakt:Register:{name} must be from {least} to {most}."
                )
            );
    }

    private static void Check(string name, string address, StoreMode mode)
    {
        if (
            address.Length > 0
            && !(
                Uri.TryCreate(address, UriKind.Absolute, out var uri)
                && OutsideAddress.MayBeCalled(uri, Reach(mode))
            )
        )
            throw new StartRefused(
                $"Portvakt:Register:{name} must be an https address; http is for this machine in Trial mode only."
            );
    }
}
