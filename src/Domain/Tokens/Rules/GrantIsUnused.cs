using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Tokens.Rules;

/// <summary>Stands in the list for the replay guard, which needs a store and is asked between the rules around it.</summary>
internal sealed class GrantIsUnused()
    : GrantRule(
        new Text(
            "Den signerte forespørselen er ikke brukt før.",
            "Den signerte førespurnaden er ikkje brukt før.",
            "The grant has not been used before."
        ),
        "RFC 7523 section 3, jti",
        Problems.TokenGrantReplayed
    )
{
    public override Problem? Check(GrantCase grant) => null;
}
