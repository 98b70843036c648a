using Portvakt.Outside;

namespace Portvakt.SelfService.Login.Providers;

/// <summary>The way from here to a provider, past no browser.</summary>
internal static class ProviderBackchannel
{
    /// <summary>How long a provider is waited for.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>A client that lives as long as the process.</summary>
    public static HttpClient Backchannel(this SignInProvider provider, TimeProvider clock) =>
        OutsideHttp.Create(
            provider.Authority,
            provider.IsLoopback ? OutsideReach.Loopback : OutsideReach.Private,
            Patience,
            clock
        );
}
