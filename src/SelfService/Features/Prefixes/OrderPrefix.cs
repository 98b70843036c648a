using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Notices;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Casework;

namespace Portvakt.SelfService.Features.Prefixes;

/// <summary>
/// "Bestill prefiks": the word is checked before it is sent, so that the service desk decides on words that could be granted.
/// </summary>
internal sealed class OrderPrefix(OpenCase open, CheckPrefix check)
{
    /// <param name="seen">The word that the form has said looks like another's; such a one is ordered knowingly only.</param>
    public async Task<Outcome<Case>> Handle(
        EnvironmentName environment,
        OrganisationId organisation,
        string? typed,
        string? purpose,
        string? seen,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var found = await check.Handle(environment, organisation, typed, cancellation);
        var verdict = found.Verdict;
        var words = PlainText.Lines(
            purpose,
            "purpose",
            CaseMessage.Longest,
            Problems.PurposeMissing
        );
        List<Problem> problems = [];
        if (found.Refusal(seen) is { } refusal)
            problems.Add(refusal);
        problems.AddRange(words.Problems);
        if (problems.Count > 0)
            return problems;
        return await open.Handle(
            new NewCase(
                CaseKind.PrefixOrder,
                environment,
                organisation,
                CaseRequester.Person(actor.PersonId!.Value, actor.Language),
                new CaseWish { Prefix = verdict.Prefix },
                words.Value!
            ),
            other => other.Wish.Prefix == verdict.Prefix,
            actor,
            cancellation
        );
    }
}
