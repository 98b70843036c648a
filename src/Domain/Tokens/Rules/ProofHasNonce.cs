using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.Domain.Tokens.Rules;

/// <summary>Where nonces are demanded, the proof carries one that was given lately.</summary>
internal sealed class ProofHasNonce()
    : GrantRule(
        new Text(
            "DPoP-beviset har en fersk nonce fra serveren.",
            "DPoP-beviset har ein fersk nonce frå serveren.",
            "The DPoP proof has a fresh nonce from the server."
        ),
        "RFC 9449 section 8",
        Problems.TokenProofNonceMissing
    )
{
    public override Problem? Check(GrantCase grant) =>
        grant.Profile.Dpop != DpopUse.WithNonce
        || grant.Proof is not { } proof
        || grant.Nonces?.IsFresh(proof.Nonce, grant.Now) == true
            ? null
            : Refuse();
}
