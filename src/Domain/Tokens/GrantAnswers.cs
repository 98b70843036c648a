using Portvakt.Domain.Delegations;

namespace Portvakt.Domain.Tokens;

/// <summary>What the delegation source said to <see cref="GrantQuestions"/>.</summary>
/// <param name="Questions">What was asked; null for a grant that needed nothing.</param>
/// <param name="Reached">False when any question stayed without an answer.</param>
/// <param name="Delegations">The answers to the questions about delegations, in their order.</param>
public sealed record GrantAnswers(
    GrantQuestions? Questions,
    bool Reached,
    IReadOnlyList<IReadOnlyList<KnownDelegation>> Delegations,
    KnownSystemUser? SystemUser,
    KnownConsent? Consent
)
{
    /// <summary>For a grant without questions.</summary>
    public static GrantAnswers None { get; } = new(null, true, [], null, null);

    /// <summary>Asks all questions at the same time.</summary>
    public static async ValueTask<GrantAnswers> Ask(
        GrantQuestions questions,
        IDelegationSource source,
        CancellationToken cancellation
    )
    {
        var asked = questions.Delegations.Select(q => source.FindDelegations(q, cancellation));
        var delegations = asked.ToList();
        var user = questions.SystemUser is { } aboutUser
            ? source.FindSystemUser(aboutUser, cancellation)
            : new(SourceAnswer<KnownSystemUser>.Nothing);
        var consent = questions.Consent is { } aboutConsent
            ? source.FindConsent(aboutConsent, cancellation)
            : new(SourceAnswer<KnownConsent>.Nothing);

        var reached = true;
        List<IReadOnlyList<KnownDelegation>> found = [];
        foreach (var pending in delegations)
        {
            var answer = await pending;
            reached &= answer.Reached;
            found.Add(answer.Value ?? []);
        }
        var (userReached, knownUser) = await user;
        var (consentReached, knownConsent) = await consent;
        reached = reached && userReached && consentReached;
        return new GrantAnswers(questions, reached, found, knownUser, knownConsent);
    }
}
