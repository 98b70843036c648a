using Portvakt.Domain.Delegations;
using Portvakt.Domain.Tokens;

namespace Portvakt.Domain.Tests.Tokens;

/// <summary>A delegation source that knows what a test says; the rules see nothing of it but the answers.</summary>
internal sealed class TestSource : IDelegationSource
{
    public bool IsDown { get; init; }

    public IReadOnlyList<KnownDelegation> Delegations { get; init; } = [];

    public KnownSystemUser? SystemUser { get; init; }

    public KnownConsent? Consent { get; init; }

    /// <summary>A delegation of those scopes from the usual delegator to the usual client's organisation.</summary>
    public static KnownDelegation Delegated(params string[] scopes) =>
        new(TestFacts.Delegator, TestFacts.Consumer, null, scopes, TestFacts.Now);

    /// <summary>Answers without waiting, as a register in memory does.</summary>
    public GrantAnswers Answer(GrantQuestions questions)
    {
        var answers = GrantAnswers.Ask(questions, this, CancellationToken.None);
        Assert.True(answers.IsCompleted);
        return answers.Result;
    }

    public ValueTask<SourceAnswer<IReadOnlyList<KnownDelegation>>> FindDelegations(
        DelegationQuestion question,
        CancellationToken cancellation
    ) =>
        new(new SourceAnswer<IReadOnlyList<KnownDelegation>>(!IsDown, IsDown ? null : Delegations));

    public ValueTask<SourceAnswer<KnownSystemUser>> FindSystemUser(
        SystemUserQuestion question,
        CancellationToken cancellation
    ) => new(new SourceAnswer<KnownSystemUser>(!IsDown, IsDown ? null : SystemUser));

    public ValueTask<SourceAnswer<KnownConsent>> FindConsent(
        ConsentQuestion question,
        CancellationToken cancellation
    ) => new(new SourceAnswer<KnownConsent>(!IsDown, IsDown ? null : Consent));
}
