using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Tokens.Rules;

/// <summary>The consumer has delegated each scope to the client's organisation.</summary>
internal sealed class DelegationExists()
    : GrantRule(
        new Text(
            "Kunden har delegert tilgangen.",
            "Kunden har delegert tilgangen.",
            "The consumer has delegated the access."
        ),
        "Maskinporten documentation, delegation",
        Problems.TokenDelegationMissing
    )
{
    public override Problem? Check(GrantCase grant)
    {
        if (grant.Delegator is null)
            return null;
        var answers = grant.Answers;
        var questions = answers.Questions!.Delegations;
        for (var i = 0; i < questions.Count; i++)
        {
            var question = questions[i];
            if (!answers.Delegations[i].Any(delegation => delegation.Covers(question)))
                return Refuse(question.Consumer.Value, question.Scope, question.Supplier.Value);
        }
        return null;
    }
}
