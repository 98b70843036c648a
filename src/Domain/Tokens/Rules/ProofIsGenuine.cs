using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Tokens.Proofs;

namespace Portvakt.Domain.Tokens.Rules;

/// <summary>A DPoP proof, when one was sent where they are used, is for this very request.</summary>
internal sealed class ProofIsGenuine()
    : GrantRule(
        new Text(
            "Et DPoP-bevis gjelder akkurat denne forespørselen.",
            "Eit DPoP-bevis gjeld akkurat denne førespurnaden.",
            "A DPoP proof is for this very request."
        ),
        "RFC 9449 section 4.3",
        Problems.TokenProofInvalid
    )
{
    public override Problem? Check(GrantCase grant)
    {
        if (grant.Profile.Dpop == DpopUse.Off || grant.SentProof is not { } sent)
            return null;
        if (DpopProofReader.Read(sent) is not { } proof)
            return Refuse();
        var age = grant.NowSeconds - proof.IssuedAt;
        var good =
            proof.Method == "POST"
            && IsHere(proof.Address, grant.Profile)
            && age <= (long)grant.Profile.MaxGrantLifetime.TotalSeconds
            && -age <= (long)grant.Profile.ClockSkew.TotalSeconds;
        if (!good)
            return Refuse();
        grant.Proof = proof;
        return null;
    }

    /// <summary>Query and fragment do not count, nor how the host is spelt (RFC 9449 section 4.3, check 9).</summary>
    private static bool IsHere(string address, IssuerProfile profile) =>
        Uri.TryCreate(address, UriKind.Absolute, out var sent)
        && Uri.Compare(
            sent,
            new Uri(profile.Base + "token"),
            UriComponents.SchemeAndServer | UriComponents.Path,
            UriFormat.UriEscaped,
            StringComparison.Ordinal
        ) == 0;
}
