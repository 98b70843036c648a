using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Tokens.Rules;

/// <summary>A scope may demand that its tokens are bound to a key of the client's.</summary>
internal sealed class ScopesHaveTheirProof()
    : GrantRule(
        new Text(
            "Scopene som krever DPoP, får et DPoP-bevis.",
            "Scopa som krev DPoP, får eit DPoP-bevis.",
            "Scopes that demand DPoP get a DPoP proof."
        ),
        "RFC 9449 section 5",
        Problems.TokenProofMissing
    )
{
    public override Problem? Check(GrantCase grant)
    {
        if (grant.Proof is not null)
            return null;
        foreach (var scope in grant.Scopes)
        {
            if (scope.SenderConstrained)
                return Refuse(scope.Name);
        }
        return null;
    }
}
