using Portvakt.Outside;
using Portvakt.Store;

namespace Portvakt.Server.Settings;

/// <summary>Where the portal may reach a token endpoint, when that is not the issuer's own address.</summary>
internal static class TokenDoorAddress
{
    /// <summary>Throws <see cref="StartRefused"/> for an address that could not be called.</summary>
    public static void Check(EnvironmentSettings environment, StoreMode mode)
    {
        if (
            environment.TokenDoor is { } door
            && !(
                Uri.TryCreate(door, UriKind.Absolute, out var address)
                && OutsideAddress.MayBeCalled(address, AltinnAddress.Reach(mode))
            )
        )
            throw new StartRefused(
                $"Environment {environment.Name}: TokenDoor must be an https address; http is for this machine in Trial mode only."
            );
    }
}
