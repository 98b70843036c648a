using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Portvakt.SelfService.Login.Providers;

/// <summary>One authentication scheme for each environment's provider: code flow with PKCE, the answer in the query.</summary>
internal static class ProviderSchemes
{
    public static void Add(
        AuthenticationBuilder authentication,
        SignInProviders providers,
        PortalSettings settings
    )
    {
        foreach (var provider in providers.All)
        {
            authentication
                .Services.AddOptions<OpenIdConnectOptions>(provider.Scheme)
                .Configure<TimeProvider>(
                    (options, clock) => Set(options, provider, settings, clock)
                );
            authentication.AddOpenIdConnect(provider.Scheme, _ => { });
        }
    }

    private static void Set(
        OpenIdConnectOptions options,
        SignInProvider provider,
        PortalSettings settings,
        TimeProvider clock
    )
    {
        options.Authority = provider.Authority.ToString();
        options.ClientId = provider.ClientId;
        options.ClientSecret = provider.ClientSecret;
        options.RequireHttpsMetadata = !provider.IsLoopback;
        options.ResponseType = OpenIdConnectResponseType.Code;
        // The answer comes as a link that is followed, so a Lax cookie comes along; a posted form would lose it.
        options.ResponseMode = OpenIdConnectResponseMode.Query;
        options.UsePkce = true;
        options.MapInboundClaims = false;
        options.SaveTokens = false;
        options.CallbackPath = provider.CallbackPath;
        options.SignedOutCallbackPath = provider.SignedOutPath;
        options.Scope.Clear();
        options.Scope.Add("openid");
        options.Scope.Add("profile");
        options.TokenValidationParameters.NameClaimType = "name";
        options.TokenValidationParameters.LifetimeValidator = TokenLifetimes.By(clock);
        options.Backchannel = provider.Backchannel(clock);
        Name(options.CorrelationCookie, settings, "svar");
        Name(options.NonceCookie, settings, "engang");
        options.EventsType = typeof(ProviderEvents);
    }

    /// <summary>All ports of localhost share one jar, so cookies are named after their face.</summary>
    private static void Name(CookieBuilder cookie, PortalSettings settings, string name)
    {
        cookie.Name = settings.CookieName(name) + ".";
        cookie.SameSite = SameSiteMode.Lax;
        cookie.SecurePolicy = settings.IsHttps
            ? CookieSecurePolicy.Always
            : CookieSecurePolicy.None;
    }
}
