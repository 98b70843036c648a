using System.Text;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Tokens;
using Portvakt.Store.Grants;

namespace Portvakt.SelfService.Features.Grants;

/// <summary>Explains an assertion by putting it to the rules again. It is judged and forgotten.</summary>
internal sealed class ExplainAssertion(
    StoredJudge judge,
    GrantIssuers issuers,
    GrantReaders readers,
    ScopeOwnerView owners,
    TimeProvider clock
)
{
    /// <param name="sentNow">Whether the assertion is on its way, so that its times are judged by this very moment.</param>
    public async Task<Outcome<Explanation>> Handle(
        string assertion,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation,
        bool sentNow = false
    )
    {
        var bytes = Encoding.ASCII.GetBytes(assertion);
        var claims = GrantReader.Read(bytes) is { Ok: true, Value: var read } ? read.Claims : null;
        // What cannot be read or names nobody tells nothing but what was pasted.
        if (
            claims?.Issuer is not { } clientId
            || await readers.SeeClient(environment, actor, clientId, cancellation)
        )
            return await Whole(bytes, claims, environment, actor, sentNow, cancellation);
        var consumer = issuers.Of(environment.Name).Profile.Numbers;
        return await owners.Handle(
            new RightsQuestion(claims.Scopes)
            {
                ClientId = clientId,
                Consumer = consumer.TryRead(claims.ConsumerOrganisation, out var number)
                    ? number
                    : null,
            },
            environment,
            actor,
            cancellation
        );
    }

    private async Task<Explanation> Whole(
        byte[] assertion,
        GrantClaims? claims,
        InstalledEnvironment environment,
        Actor actor,
        bool sentNow,
        CancellationToken cancellation
    )
    {
        var issuer = issuers.For(environment.Name, assertion);
        var now = clock.GetUtcNow();
        var at = sentNow ? now : Instant(claims, issuer.Profile, now);
        var verdict = await judge.Judge(
            issuer.Profile,
            issuer.Certificates,
            assertion,
            at,
            environment.AltinnPages is null,
            cancellation
        );
        var elsewhere = verdict.Problem?.Code == Problems.TokenDelegationSourceUnavailable;
        return new Explanation(
            elsewhere
                ? DecisionPath.Of(RelevantRules.Of(verdict), verdict.Passed, null)
                : DecisionPath.Of(verdict)
        )
        {
            ClientId = claims?.Issuer,
            Evidence = GrantEvidence.Of(verdict),
            MadeAt = at < now ? at : null,
            DelegationsAreElsewhere = elsewhere,
            Fix =
                actor.IsOperator || elsewhere || verdict.Problem is not { } problem
                    ? null
                    : GrantFix.Of(
                        problem.Code,
                        environment,
                        claims?.Issuer,
                        GrantEvidence.ScopeToAskFor(verdict)
                    ),
        };
    }

    /// <summary>
    /// When the grant was sent is not known, but it must be sent within seconds of being made. One that is older is judged
    /// by its beginning, since otherwise every explanation would be that it is old.
    /// </summary>
    private static DateTimeOffset Instant(
        GrantClaims? claims,
        IssuerProfile profile,
        DateTimeOffset now
    )
    {
        var seconds = now.ToUnixTimeSeconds();
        return
            claims?.IssuedAt is { } issued
            && issued >= 0
            && issued < seconds - (long)profile.ClockSkew.TotalSeconds
            ? DateTimeOffset.FromUnixTimeSeconds(issued)
            : now;
    }
}
