using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Tokens;
using Portvakt.Store;
using Portvakt.Store.Refusals;

namespace Portvakt.SelfService.Features.Grants;

/// <summary>Explains a refusal by the trace id of its answer, from what is kept for a day.</summary>
internal sealed class ExplainRefusal(StoreConnection store, GrantReaders readers)
{
    private readonly RefusalShelf shelf = new(store);

    public async Task<Outcome<Explanation>> Handle(
        string traceId,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var kept = await shelf.Find(environment.Name, traceId, cancellation);
        if (kept is null)
            return Problem.Of(Problems.NothingToExplain);
        if (await readers.SeeClient(environment, actor, kept.ClientId, cancellation))
            return new Explanation(DecisionPath.Of(kept))
            {
                ClientId = kept.ClientId,
                Kept = kept,
                Fix = actor.IsOperator
                    ? null
                    : GrantFix.Of(
                        kept.Code,
                        environment,
                        kept.ClientId,
                        kept.ClaimNames.Contains("consumer_org") ? null : kept.Scope
                    ),
            };
        return
            kept.Scope is { } scope
            && await readers.OwnScopes(environment, actor, [scope], cancellation) is [_]
            ? OwnLink(kept, scope, environment)
            : Problem.Of(Problems.NothingToExplain);
    }

    private static Explanation OwnLink(Refusal kept, string scope, InstalledEnvironment environment)
    {
        var problem =
            kept.Code == Problems.TokenScopeNotDelegable
                ? Problem.Of(kept.Code, "…", scope, "…")
                : Problem.Of(kept.Code, scope);
        var path = DecisionPath.Of(ScopeOwnerView.Own, kept.Passed, problem);
        return new Explanation(path.AboutScopesAlone(), OnlyOwnScope: true)
        {
            Fix = new(GrantTexts.ToScopes, Links.Scopes(environment.Name)),
        };
    }
}
