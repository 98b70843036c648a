using System.Collections.Concurrent;
using System.Security.Claims;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.SelfService.Login.Providers;

/// <summary>
/// Reads access tokens with which people call an environment's API: JWTs (RFC 9068) that its sign-in provider issued for
/// that API and signed with one of its published keys.
/// </summary>
internal sealed class ProviderTokens(
    SignInProviders providers,
    TimeProvider clock,
    ILogger<ProviderTokens> logger
)
{
    private static readonly JsonWebTokenHandler Handler = new() { MapInboundClaims = false };

    /// <summary>No secret of ours signs them, so that no symmetric algorithm can be right.</summary>
    private static readonly string[] Algorithms =
    [
        SecurityAlgorithms.RsaSha256,
        SecurityAlgorithms.RsaSsaPssSha256,
        SecurityAlgorithms.EcdsaSha256,
    ];

    private readonly ConcurrentDictionary<
        EnvironmentName,
        IConfigurationManager<OpenIdConnectConfiguration>
    > discovered = new();

    /// <summary>The provider that a token says it is from; null when that is not the environment's.</summary>
    public SignInProvider? Claimed(string token, EnvironmentName environment)
    {
        if (providers.Of(environment) is not { } provider || !Handler.CanReadToken(token))
            return null;
        return Same(Issuer(token), provider.Authority) ? provider : null;
    }

    /// <summary>What the token says of the person; a problem when it does not hold or the provider cannot be asked.</summary>
    public async Task<Outcome<ClaimsPrincipal>> Read(
        string token,
        SignInProvider provider,
        InstalledEnvironment environment,
        CancellationToken cancellation
    )
    {
        var discovery = discovered.GetOrAdd(provider.Environment, _ => Discovery(provider));
        var result = await Validate(token, discovery, environment, cancellation);
        if (result is { Exception: SecurityTokenSignatureKeyNotFoundException })
        {
            // The provider may have begun to sign with a new key.
            discovery.RequestRefresh();
            result = await Validate(token, discovery, environment, cancellation);
        }
        if (result is null)
            return Problem.Of(Problems.ProviderUnavailable);
        return result.IsValid
            ? new ClaimsPrincipal(result.ClaimsIdentity)
            : Problem.Of(Problems.BearerInvalid, provider.Authority);
    }

    private async Task<TokenValidationResult?> Validate(
        string token,
        IConfigurationManager<OpenIdConnectConfiguration> discovery,
        InstalledEnvironment environment,
        CancellationToken cancellation
    )
    {
        OpenIdConnectConfiguration provider;
        try
        {
            provider = await discovery.GetConfigurationAsync(cancellation);
        }
        catch (InvalidOperationException e)
        {
            logger.LogWarning(e, "The provider of {Environment} cannot be asked", environment.Name);
            return null;
        }
        return await Handler.ValidateTokenAsync(
            token,
            new TokenValidationParameters
            {
                ValidIssuer = provider.Issuer,
                // An id_token, or a token for somebody else's API, opens nothing here.
                ValidAudiences = [environment.AdminApi, environment.AdminApi + "/"],
                ValidAlgorithms = Algorithms,
                IssuerSigningKeys = provider.SigningKeys,
                LifetimeValidator = TokenLifetimes.By(clock),
            }
        );
    }

    private ConfigurationManager<OpenIdConnectConfiguration> Discovery(SignInProvider provider) =>
        new(
            $"{provider.Authority.ToString().TrimEnd('/')}/.well-known/openid-configuration",
            new OpenIdConnectConfigurationRetriever(),
            new HttpDocumentRetriever(provider.Backchannel(clock))
            {
                RequireHttps = !provider.IsLoopback,
            }
        );

    private static string? Issuer(string token)
    {
        try
        {
            return new JsonWebToken(token).Issuer;
        }
        catch (ArgumentException)
        {
            // Anybody can send anything; what is no token is no error of ours.
            return null;
        }
    }

    private static bool Same(string? issuer, Uri authority) =>
        issuer?.TrimEnd('/') == authority.ToString().TrimEnd('/');
}
