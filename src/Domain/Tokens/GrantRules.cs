using Portvakt.Domain.Basics;
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

    /// <summary>Asks the rules that decide whether the grant is genuine and fresh.</summary>
    public static GrantVerdict CheckGenuine(GrantCase grant) => Run(grant, 0, Replay);

    /// <summary>Asks the rules that can be judged from memory whether the client may have what it asks for.</summary>
    public static GrantVerdict CheckAllowed(GrantCase grant) => Run(grant, Replay + 1, Source);

    /// <summary>Asks the rest, which judge what the delegation source said to <see cref="GrantQuestions.Of"/>.</summary>
    public static GrantVerdict CheckConfirmed(GrantCase grant) =>
        Run(grant, Source, Ordered.Length);

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
