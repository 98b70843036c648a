using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Tokens.Rules;

/// <summary>The key has not passed its end.</summary>
internal sealed class KeyIsNotExpired()
    : GrantRule(
        new Text(
            "Nøkkelen er ikke utløpt.",
            "Nøkkelen har ikkje gått ut.",
            "The key has not expired."
        ),
        "Maskinporten documentation, key expiry",
        Problems.TokenKeyExpired
    )
{
    public override Problem? Check(GrantCase grant) =>
        !grant.SignsWithCertificate && grant.Now >= grant.Key.ExpiresAt ? Refuse() : null;
}
