using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Notices;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Casework;

namespace Portvakt.SelfService.Features.Prefixes;

/// <summary>
/// "Bestill prefiks": the word is checked before it is sent, so that the service desk decides on words that could be granted.
/// </summary>
internal sealed class OrderPrefix(OpenCase open, GrantPrefix grant, TimeProvider clock)
{
    public async Task<Outcome<Case>> Handle(
        EnvironmentName environment,
        OrganisationId organisation,
        string? typed,
        string? purpose,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var problems = new List<Problem>();
        var prefix = ScopePrefix.Grant(environment, typed, organisation, clock.GetUtcNow());
        problems.AddRange(prefix.Problems);
        if (prefix.Ok && await grant.IsTaken(environment, prefix.Value.Prefix, cancellation))
            problems.Add(Problem.At("prefix", Problems.PrefixTaken, prefix.Value.Prefix));
        var words = PlainText.Lines(
            purpose,
            "purpose",
            CaseMessage.Longest,
            Problems.PurposeMissing
        );
        problems.AddRange(words.Problems);
        if (!prefix.Ok || !words.Ok || problems.Count > 0)
            return problems;
        return await open.Handle(
            new NewCase(
                CaseKind.PrefixOrder,
                environment,
                organisation,
                CaseRequester.Person(actor.PersonId!.Value, actor.Language),
                new CaseWish { Prefix = prefix.Value.Prefix },
                words.Value
            ),
            other => other.Wish.Prefix == prefix.Value.Prefix,
            actor,
            cancellation
        );
    }
}
