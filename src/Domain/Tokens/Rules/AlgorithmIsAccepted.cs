using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Tokens.Rules;

/// <summary>Only RSA signatures count: none proves nothing, and HS256 would make the public key a password.</summary>
internal sealed class AlgorithmIsAccepted()
    : GrantRule(
        new Text(
            "Forespørselen er signert med RS256, RS384 eller RS512.",
            "Førespurnaden er signert med RS256, RS384 eller RS512.",
            "The grant is signed with RS256, RS384 or RS512."
        ),
        "RFC 8725 section 3.1",
        Problems.TokenAlgorithmUnsupported
    )
{
    public override Problem? Check(GrantCase grant) =>
        grant.Grant.Header.Algorithm is null ? Refuse() : null;
}
