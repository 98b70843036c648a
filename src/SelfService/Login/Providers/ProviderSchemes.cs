using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Portvakt.Outside;

namespace Portvakt.SelfService.Login.Providers;

/// <summary>One authentication scheme for each environment's provider: code flow with PKCE, the answer in the query.</summary>
internal static class ProviderSchemes
{
    /// <summary>How long a provider is waited for.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

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
        // The library would read the machine's clock.
        options.TokenValidationParameters.LifetimeValidator = (from, until, _, parameters) =>
            Holds(from, until, clock.GetUtcNow().UtcDateTime, parameters.ClockSkew);
        options.Backchannel = OutsideHttp.Create(
            provider.Authority,
            provider.IsLoopback ? OutsideReach.Loopback : OutsideReach.Private,
            Patience,
            clock
        );
        Name(options.CorrelationCookie, settings, "svar");
        Name(options.NonceCookie, settings, "engang");
        options.EventsType = typeof(ProviderEvents);
    }

    /// <summary>OpenID Connect Core 3.1.3.7, 9: a token that never ends is none.</summary>
    private static bool Holds(DateTime? from, DateTime? until, DateTime now, TimeSpan skew) =>
        until is { } end && now < end + skew && !(from > now + skew);

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
