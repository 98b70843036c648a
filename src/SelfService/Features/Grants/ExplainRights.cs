using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;
using Portvakt.Domain.Tokens;
using Portvakt.Store.Grants;

namespace Portvakt.SelfService.Features.Grants;

/// <summary>"May this organisation get that scope, with this client?", without a grant.</summary>
internal sealed class ExplainRights(
    StoredJudge judge,
    GrantIssuers issuers,
    GrantReaders readers,
    ScopeOwnerView owners,
    NumberSchemes numbers
)
{
    public async Task<Outcome<Explanation>> Handle(
        ExplainInput input,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var scope = (input.Scope ?? "").Trim();
        if (!ScopeName.TryOf(scope, out _) || scope.Contains('\0'))
            return Problem.At("scope", Problems.ScopeNameNeeded);
        OrganisationId? organisation = null;
        if (!string.IsNullOrWhiteSpace(input.Organisation))
        {
            var read = numbers.Parse(input.Organisation, "virksomhet");
            if (!read.Ok)
                return Outcome<Explanation>.Failed(read.Problems);
            organisation = read.Value;
        }
        var clientId = input.ClientId?.Trim() is { Length: > 0 } named ? named : null;
        var question = new RightsQuestion([scope]);
        return clientId is null
            ? await OfOrganisation(
                question with
                {
                    Holder = organisation ?? actor.Organisation,
                },
                environment,
                actor,
                cancellation
            )
            : await OfClient(
                question with
                {
                    ClientId = clientId,
                    Consumer = await Consumer(environment, clientId, organisation, cancellation),
                },
                environment,
                actor,
                cancellation
            );
    }

    private async Task<Outcome<Explanation>> OfOrganisation(
        RightsQuestion question,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        if (question.Holder is not { } holder)
            return Problem.At(
                "virksomhet",
                Problems.OrganisationNumberMissing,
                numbers.Default.Length
            );
        var may =
            actor.IsOperator
            || holder == actor.Organisation
                && await readers.SeeScope(environment, actor, question.Scopes[0], cancellation);
        return may
            ? await Whole(question, environment, actor, cancellation)
            : await owners.Handle(question, environment, actor, cancellation);
    }

    private async Task<Outcome<Explanation>> OfClient(
        RightsQuestion question,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    ) =>
        await readers.SeeClient(environment, actor, question.ClientId!, cancellation)
            ? await Whole(question, environment, actor, cancellation)
            : await owners.Handle(question, environment, actor, cancellation);

    private async Task<Explanation> Whole(
        RightsQuestion question,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var verdict = await judge.Judge(
            issuers.Of(environment.Name).Profile,
            question,
            environment.AltinnPages is null,
            cancellation
        );
        var elsewhere = verdict.Problem?.Code == Problems.TokenDelegationSourceUnavailable;
        var withClient = question.ClientId is not null;
        var rules = RelevantRules.OfQuestion(withClient, question.Consumer is not null);
        var path = DecisionPath.Of(rules, verdict.Passed, elsewhere ? null : verdict.Problem);
        return new Explanation(withClient ? path : path.AboutScopesAlone())
        {
            ClientId = question.ClientId,
            IsQuestion = true,
            IsInactive = !withClient && verdict.Problem?.Code == Problems.TokenScopeNotOnClient,
            Evidence = withClient ? GrantEvidence.Of(verdict) : [],
            DelegationsAreElsewhere = elsewhere,
            Fix =
                actor.IsOperator || elsewhere || verdict.Problem is not { } problem
                    ? null
                    : GrantFix.Of(
                        problem.Code,
                        environment,
                        question.ClientId,
                        GrantEvidence.ScopeToAskFor(verdict)
                    ),
        };
    }

    /// <summary>Whom the client would act for: nobody when it is its own organisation that is named.</summary>
    private async Task<OrganisationId?> Consumer(
        InstalledEnvironment environment,
        string clientId,
        OrganisationId? organisation,
        CancellationToken cancellation
    )
    {
        if (organisation is null)
            return null;
        var owner = await readers.OwnerOf(environment, clientId, cancellation);
        return owner == organisation ? null : organisation;
    }
}
