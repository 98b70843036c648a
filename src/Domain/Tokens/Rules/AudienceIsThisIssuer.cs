using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Tokens.Rules;

/// <summary>The grant was made for this issuer and no other, compared character by character.</summary>
internal sealed class AudienceIsThisIssuer()
    : GrantRule(
        new Text(
            "aud er adressen til utstederen.",
            "aud er adressa til utferdaren.",
            "aud is the issuer's address."
        ),
        "RFC 7523 section 3, RFC 7519 section 4.1.3",
        Problems.TokenAudienceInvalid
    )
{
    public override Problem? Check(GrantCase grant)
    {
        // A grant for two audiences could be played from the one against the other.
        var audience = grant.Grant.Claims.Audience;
        if (audience.Count != 1)
            return Refuse(grant.Profile.Issuer);
        var accepted =
            audience[0] == grant.Profile.Issuer
            || grant.Profile.AdditionalAudiences.Contains(audience[0], StringComparer.Ordinal);
        return accepted ? null : Refuse(grant.Profile.Issuer);
    }
}
