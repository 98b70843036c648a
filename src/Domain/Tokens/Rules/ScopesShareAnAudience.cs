using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Tokens.Rules;

/// <summary>
/// A scope's enforced audience becomes the token's; one token cannot have two, nor another than the client asks for.
/// </summary>
internal sealed class ScopesShareAnAudience()
    : GrantRule(
        new Text(
            "Scopene krever samme mottaker, og resource er den eller mangler.",
            "Scopa krev same mottakar, og resource er den eller manglar.",
            "The scopes demand the same audience, and resource is that or absent."
        ),
        "RFC 8707 section 2.2",
        Problems.TokenAudienceEnforced
    )
{
    public override Problem? Check(GrantCase grant)
    {
        foreach (var scope in grant.Scopes)
        {
            if (scope.EnforcedAudience is not { } enforced)
                continue;
            var asked = grant.Grant.Claims.Resource?.Values;
            if (
                (grant.EnforcedAudience ?? enforced) != enforced
                || asked?.All(value => value == enforced) == false
            )
                return Refuse(scope.Name, enforced);
            grant.EnforcedAudience = enforced;
        }
        return null;
    }
}
