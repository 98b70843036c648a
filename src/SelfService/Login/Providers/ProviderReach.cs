using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Portvakt.SelfService.Login.Providers;

/// <summary>Whether a provider answers, asked before anybody is sent there.</summary>
internal sealed class ProviderReach(
    IOptionsMonitor<OpenIdConnectOptions> options,
    ILogger<ProviderReach> logger
)
{
    /// <summary>What its discovery document says; null when it cannot be had.</summary>
    public async Task<OpenIdConnectConfiguration?> Discover(
        SignInProvider provider,
        CancellationToken cancellation
    )
    {
        try
        {
            return await options
                .Get(provider.Scheme)
                .ConfigurationManager!.GetConfigurationAsync(cancellation);
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            // Whatever is wrong with somebody else's server, here it means just that it is away.
            logger.LogWarning(e, "The provider {Authority} cannot be reached", provider.Authority);
            return null;
        }
    }
}
