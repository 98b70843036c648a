using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Portvakt.LoginProvider.Protocol;

/// <summary>
/// OpenID Connect by OpenIddict in degraded mode: the library holds requests, responses and tokens to the standards;
/// which clients there are, and that codes work once, is ours.
/// </summary>
internal static class ProtocolServices
{
    public const string Authorize = "authorize";
    public const string EndSession = "logout";

    /// <summary>As long as the portal may call the admin API with the token of one sign-in.</summary>
    private static readonly TimeSpan TokenLifetime = TimeSpan.FromMinutes(10);

    public static void Add(IServiceCollection services, LoginSettings settings)
    {
        services.AddSingleton<CodeShelf>();
        services.AddOpenIddict().AddServer(server => Configure(server, settings));
    }

    private static void Configure(OpenIddictServerBuilder server, LoginSettings settings)
    {
        server
            .SetIssuer(new Uri(settings.Address))
            .SetAuthorizationEndpointUris(Authorize)
            .SetTokenEndpointUris("token")
            .SetUserInfoEndpointUris("userinfo")
            .SetEndSessionEndpointUris(EndSession)
            .SetJsonWebKeySetEndpointUris("jwks")
            .SetConfigurationEndpointUris(
                ".well-known/openid-configuration",
                ".well-known/oauth-authorization-server"
            );
        server.AllowAuthorizationCodeFlow().RequireProofKeyForCodeExchange();
        server.RegisterClaims([.. SignInClaims.Names]);
        server.RegisterScopes(OpenIddictConstants.Scopes.Profile);
        server
            .SetAuthorizationCodeLifetime(CodeShelf.Lifetime)
            .SetAccessTokenLifetime(TokenLifetime)
            .SetIdentityTokenLifetime(TokenLifetime);
        server.AddSigningKey(Key(settings)).DisableAccessTokenEncryption();
        // Nothing is encrypted: access tokens are open and codes are words. The library wants a key all the same.
        server.AddEncryptionKey(new SymmetricSecurityKey(RandomNumberGenerator.GetBytes(32)));
        server.EnableDegradedMode();
        AddHandlers(server);
        server
            .UseAspNetCore()
            .EnableAuthorizationEndpointPassthrough()
            .EnableEndSessionEndpointPassthrough()
            .EnableErrorPassthrough()
            // A proxy in front ends TLS.
            .DisableTransportSecurityRequirement();
        server.Services.PostConfigure<OpenIddictServerOptions>(OnlyWhatIsNeeded);
    }

    private static void OnlyWhatIsNeeded(OpenIddictServerOptions options)
    {
        // As the library's own: it sets the times itself.
        options.JsonWebTokenHandler = new IdTokenIds { SetDefaultTimesOnTokenCreation = false };
        options.ResponseModes.Clear();
        options.ResponseModes.Add(OpenIddictConstants.ResponseModes.Query);
        options.CodeChallengeMethods.Clear();
        options.CodeChallengeMethods.Add(OpenIddictConstants.CodeChallengeMethods.Sha256);
        options.ClientAuthenticationMethods.Clear();
    }

    private static void AddHandlers(OpenIddictServerBuilder server)
    {
        server.AddEventHandler<ValidateAuthorizationRequestContext>(h =>
            h.UseSingletonHandler<ClientRules>()
        );
        server.AddEventHandler<ValidateTokenRequestContext>(h =>
            h.UseSingletonHandler<ClientRules>()
        );
        server.AddEventHandler<ValidateEndSessionRequestContext>(h =>
            h.UseSingletonHandler<ClientRules>()
        );
        server.AddEventHandler<GenerateTokenContext>(h =>
            h.UseSingletonHandler<CodesInMemory>().SetOrder(CodesInMemory.MakeOrder)
        );
        server.AddEventHandler<ValidateTokenContext>(h =>
            h.UseSingletonHandler<CodesInMemory>().SetOrder(CodesInMemory.ReadOrder)
        );
        server.AddEventHandler<HandleConfigurationRequestContext>(h =>
            h.UseSingletonHandler<Metadata>()
        );
        server.AddEventHandler<HandleUserInfoRequestContext>(h =>
            h.UseSingletonHandler<UserInfo>()
        );
    }

    private static RsaSecurityKey Key(LoginSettings settings)
    {
        var key = new RsaSecurityKey(settings.SigningKey);
        key.KeyId = Base64UrlEncoder.Encode(key.ComputeJwkThumbprint());
        return key;
    }
}
