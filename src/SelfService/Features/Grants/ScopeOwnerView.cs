using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Tokens;
using Portvakt.Store.Grants;

namespace Portvakt.SelfService.Features.Grants;

/// <summary>
/// What a scope's owner is told of another organisation's client: the checks that hang on the scope, and nothing of the
/// client, its keys or its other scopes.
/// </summary>
internal sealed class ScopeOwnerView(StoredJudge judge, GrantIssuers issuers, GrantReaders readers)
{
    private static readonly string[] OfScope =
    [
        Problems.TokenScopeNotOnClient,
        Problems.TokenScopeKindNotAllowed,
        Problems.TokenScopeNotDelegable,
        Problems.TokenAccessMissing,
    ];

    /// <summary>The checks that hang on a scope.</summary>
    public static readonly IReadOnlyList<GrantRule> Own =
    [
        .. GrantRules.AboutRights.Where(rule => OfScope.Contains(rule.Code)),
    ];

    /// <param name="question">About any scopes; only the actor's own are looked at.</param>
    public async Task<Outcome<Explanation>> Handle(
        RightsQuestion question,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var own = await readers.OwnScopes(environment, actor, question.Scopes, cancellation);
        var known =
            question.ClientId is null
            || await readers.OwnerOf(environment, question.ClientId, cancellation) is not null;
        if (own.Count == 0 || !known)
            return Problem.Of(Problems.NothingToExplain);
        var profile = issuers.Of(environment.Name).Profile;
        var verdict = await judge.Judge(
            profile,
            question with
            {
                Scopes = own,
                ScopesAreOnClient = true,
            },
            delegationsAreHere: true,
            cancellation
        );
        // A problem of another link is not the owner's to know; what comes after it was not asked.
        var problem = verdict.Problem is { } found && OfScope.Contains(found.Code) ? found : null;
        return new Explanation(
            DecisionPath.Of(Own, verdict.Passed, problem).AboutScopesAlone(),
            OnlyOwnScope: true
        )
        {
            IsInactive = problem?.Code == Problems.TokenScopeNotOnClient,
            Fix = problem is null ? null : new(GrantTexts.ToScopes, Links.Scopes(environment.Name)),
        };
    }
}
