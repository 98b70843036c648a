using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Tokens.Rules;

/// <summary>Sub-clients are not served here; a token without the sub-client would be a wrong one.</summary>
internal sealed class OnBehalfOfIsAbsent()
    : GrantRule(
        new Text(
            "Den signerte forespørselen bruker ikke iss_onbehalfof.",
            "Den signerte førespurnaden bruker ikkje iss_onbehalfof.",
            "The grant does not use iss_onbehalfof."
        ),
        "Maskinporten documentation, onbehalfof",
        Problems.TokenOnBehalfOfUnsupported
    )
{
    public override Problem? Check(GrantCase grant) =>
        grant.Grant.Claims.OnBehalfOf is null ? null : Refuse();
}
