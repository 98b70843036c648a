using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;
using Portvakt.Domain.Tokens.Rules;

namespace Portvakt.Domain.Tokens;

/// <summary>
/// Every demand on a grant, in the order in which they are asked. The order decides which error a client sees when
/// several are wrong: first who it is, then whether the grant is fresh, then what it asks for.
/// </summary>
public static class GrantRules
{
    private static readonly GrantRule[] Ordered =
    [
        new AssertionIsReadable(),
        new RequiredClaimsArePresent(),
        new ClientIsKnown(),
        new CertificateHeaderIsAList(),
        new AlgorithmIsAccepted(),
        new KeyIsNamed(),
        new KeyIsRegistered(),
        new KeyIsNotExpired(),
        new CertificateIsAcceptable(),
        new CertificateIsInForce(),
        new CertificateIsTrusted(),
        new CertificateStatusIsKnown(),
        new CertificateIsNotRevoked(),
        new CertificateIsTheOwners(),
        new SignatureIsValid(),
        new AudienceIsThisIssuer(),
        new GrantIsNotExpired(),
        new IssueTimeIsNotAhead(),
        new NotBeforeHasPassed(),
        new LifetimeIsShort(),
        new IssueTimeIsRecent(),
        new ProofIsGenuine(),
        new ProofHasNonce(),
        // The replay guard stands here: a grant that is refused further down is used up all the same, so that
        // nobody can try the same grant until the registration happens to fit.
        new GrantIsUnused(),
        new ClaimsAreKnown(),
        new OnBehalfOfIsAbsent(),
        new ConsumerNumberIsValid(),
        new PersonNumberIsValid(),
        new ResourceIsValid(),
        new ScopesAreOnClient(),
        new ScopesAllowMaskinporten(),
        new ScopesHaveTheirProof(),
        new ScopesShareAnAudience(),
        new AuthorizationDetailsTypeIsKnown(),
        new AuthorizationDetailsFieldsAreKnown(),
        new AuthorizationDetailsValuesAreValid(),
        new ConsumerIsAnotherOrganisation(),
        new DelegateHasOwnClient(),
        new ScopesAreDelegable(),
        new ConsumerHasAccess(),
        // The delegation source stands here. It may be far away, so it is asked last, and only what is needed.
        new DelegationSourceAnswers(),
        new DelegationExists(),
        new AuthorizationDetailsAreConfirmed(),
    ];

    private static readonly int Replay = Array.FindIndex(Ordered, rule => rule is GrantIsUnused);

    /// <summary>The place of the rule that proves who sent the grant.</summary>
    internal static int Signature { get; } =
        Array.FindIndex(Ordered, rule => rule is SignatureIsValid);

    private static readonly int Proof = Array.FindIndex(Ordered, rule => rule is ProofIsGenuine);

    private static readonly int Source = Array.FindIndex(
        Ordered,
        rule => rule is DelegationSourceAnswers
    );

    /// <summary>All rules, in order.</summary>
    public static IReadOnlyList<GrantRule> All => Ordered;

    /// <summary>Those that ask what is registered and granted, and nothing about the grant that came.</summary>
    public static IReadOnlyList<GrantRule> AboutRights { get; } =
    [
        .. Ordered.Where(rule =>
            rule
                is ClientIsKnown
                    or ConsumerNumberIsValid
                    or ScopesAreOnClient
                    or ScopesAllowMaskinporten
                    or ConsumerIsAnotherOrganisation
                    or DelegateHasOwnClient
                    or ScopesAreDelegable
                    or ConsumerHasAccess
                    or DelegationSourceAnswers
                    or DelegationExists
        ),
    ];

    /// <summary>Asks the rules that decide whether the grant is genuine and fresh.</summary>
    public static GrantVerdict CheckGenuine(GrantCase grant) => Run(grant, 0, Replay);

    /// <summary>Asks the rules that can be judged from memory whether the client may have what it asks for.</summary>
    public static GrantVerdict CheckAllowed(GrantCase grant) => Run(grant, Replay + 1, Source);

    /// <summary>Asks the rest, which judge what the delegation source said to <see cref="GrantQuestions.Of"/>.</summary>
    public static GrantVerdict CheckConfirmed(GrantCase grant) =>
        Run(grant, Source, Ordered.Length);

    /// <summary>
    /// Asks every rule, for those who explain: nothing is recorded, so the grant counts as unused.
    /// </summary>
    public static async ValueTask<GrantVerdict> CheckAll(
        GrantCase grant,
        IDelegationSource source,
        CancellationToken cancellation
    )
    {
        var verdict = CheckGenuine(grant);
        if (verdict.Ok)
            verdict = CheckAllowed(grant);
        return verdict.Ok ? await Confirm(grant, source, cancellation) : verdict;
    }

    /// <summary>Asks the rules of <see cref="AboutRights"/> about a <see cref="SupposedGrant"/>.</summary>
    public static async ValueTask<GrantVerdict> CheckRights(
        GrantCase grant,
        IDelegationSource source,
        CancellationToken cancellation
    )
    {
        for (var i = 0; i < Source; i++)
        {
            if (AboutRights.Contains(Ordered[i]) && Ordered[i].Check(grant) is { } problem)
                return new GrantVerdict(grant, i, problem);
        }
        return await Confirm(grant, source, cancellation);
    }

    private static async ValueTask<GrantVerdict> Confirm(
        GrantCase grant,
        IDelegationSource source,
        CancellationToken cancellation
    )
    {
        grant.Answers = GrantQuestions.Of(grant) is { } questions
            ? await GrantAnswers.Ask(questions, source, cancellation)
            : GrantAnswers.None;
        return CheckConfirmed(grant);
    }

    /// <summary>The verdict on a grant whose proof the replay guard has seen before.</summary>
    public static GrantVerdict ProofReplayed(GrantCase grant) =>
        new(grant, Proof, Problem.Of(Ordered[Proof].Code));

    /// <summary>The verdict on a grant that the replay guard has seen before.</summary>
    public static GrantVerdict Replayed(GrantCase grant) =>
        new(grant, Replay, Problem.Of(Ordered[Replay].Code));

    private static GrantVerdict Run(GrantCase grant, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (Ordered[i].Check(grant) is { } problem)
                return new GrantVerdict(grant, i, problem);
        }
        return new GrantVerdict(grant, to, null);
    }
}
