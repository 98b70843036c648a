using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Tokens.Rules;

/// <summary>A claim that is always needed is there. Missing aud is left to the audience rule, whose error says more.</summary>
internal sealed class RequiredClaimsArePresent()
    : GrantRule(
        new Text(
            "Den signerte forespørselen har iss, scope, iat og exp.",
            "Den signerte førespurnaden har iss, scope, iat og exp.",
            "The grant has iss, scope, iat and exp."
        ),
        "RFC 7523 section 3",
        Problems.TokenClaimMissing
    )
{
    public override Problem? Check(GrantCase grant)
    {
        var claims = grant.Grant.Claims;
        var missing =
            string.IsNullOrEmpty(claims.Issuer) ? "iss"
            : claims.Scopes.Count == 0 ? "scope"
            : claims.IssuedAt is null ? "iat"
            : claims.ExpiresAt is null ? "exp"
            : null;
        return missing is null ? null : Refuse(missing);
    }
}
