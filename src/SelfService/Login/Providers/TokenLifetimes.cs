using Microsoft.IdentityModel.Tokens;

namespace Portvakt.SelfService.Login.Providers;

/// <summary>Judges times in providers' tokens by the product's clock; the library would read the machine's.</summary>
internal static class TokenLifetimes
{
    /// <summary>OpenID Connect Core 3.1.3.7, 9: a token that never ends is none.</summary>
    public static LifetimeValidator By(TimeProvider clock) =>
        (from, until, _, parameters) =>
        {
            var now = clock.GetUtcNow().UtcDateTime;
            var skew = parameters.ClockSkew;
            return until is { } end && now < end + skew && !(from > now + skew);
        };
}
