using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Tokens.Rules;

/// <summary>A claim that nobody defined is a misspelt one; ignoring it would give another token than the client meant.</summary>
internal sealed class ClaimsAreKnown()
    : GrantRule(
        new Text(
            "Den signerte forespørselen har bare kjente claims.",
            "Den signerte førespurnaden har berre kjende claims.",
            "The grant has known claims only."
        ),
        "Maskinporten documentation, grant claims",
        Problems.TokenClaimUnknown
    )
{
    public override Problem? Check(GrantCase grant)
    {
        var unknown = grant.Grant.Claims.UnknownNames;
        return grant.Profile.RefusesUnknownClaims && unknown.Count > 0 ? Refuse(unknown[0]) : null;
    }
}
