using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Tokens.Rules;

/// <summary>exp follows iat within the longest life of a grant; the replay guard remembers no longer.</summary>
internal sealed class LifetimeIsShort()
    : GrantRule(
        new Text(
            "exp er høyst 120 sekunder etter iat.",
            "exp er høgst 120 sekund etter iat.",
            "exp is at most 120 seconds after iat."
        ),
        "Maskinporten documentation, grant claims",
        Problems.TokenGrantLifetimeTooLong
    )
{
    public override Problem? Check(GrantCase grant)
    {
        var longest = (long)grant.Profile.MaxGrantLifetime.TotalSeconds;
        var claims = grant.Grant.Claims;
        return claims.ExpiresAt - claims.IssuedAt > longest ? Refuse(longest) : null;
    }
}
