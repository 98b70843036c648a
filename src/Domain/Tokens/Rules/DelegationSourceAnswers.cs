using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Tokens.Rules;

/// <summary>
/// Stands in the list where the delegation source is asked, between the rules that are judged from memory and those
/// that judge its answers. A source that cannot be asked has not said yes.
/// </summary>
internal sealed class DelegationSourceAnswers()
    : GrantRule(
        new Text(
            "Delegeringskilden svarer.",
            "Delegeringskjelda svarar.",
            "The delegation source answers."
        ),
        "RFC 6749 section 5.2",
        Problems.TokenDelegationSourceUnavailable
    )
{
    public override Problem? Check(GrantCase grant) => grant.Answers.Reached ? null : Refuse();
}
