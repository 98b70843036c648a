using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Tokens.Rules;

/// <summary>The named key made the signature.</summary>
internal sealed class SignatureIsValid()
    : GrantRule(
        new Text(
            "Signaturen stemmer med nøkkelen.",
            "Signaturen stemmer med nøkkelen.",
            "The signature matches the key."
        ),
        "RFC 7515 section 5.2",
        Problems.TokenSignatureInvalid
    )
{
    public override Problem? Check(GrantCase grant)
    {
        var parts = grant.Grant;
        var valid = grant.Signatures.Verify(
            grant.Key,
            parts.Header.Algorithm!.Value,
            parts.SigningInput.Span,
            parts.Signature
        );
        return valid ? null : Refuse();
    }
}
