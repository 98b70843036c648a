using Portvakt.Domain.Basics;
using Portvakt.SelfService.Agreements;

namespace Portvakt.SelfService.Features.Terms;

/// <summary>Where the organisation stands with the terms.</summary>
/// <param name="Terms">Those to accept next; those in force when there is nothing to accept.</param>
/// <param name="CanSign">Whether there is an organisation to sign for.</param>
public sealed record TermsModel(
    Domain.Organisations.Terms Terms,
    bool CanSign,
    bool Accepted,
    IReadOnlyList<Problem> Problems
)
{
    /// <summary>Whether they are announced, and not in force yet.</summary>
    public required bool IsAhead { get; init; }

    /// <summary>The version that the organisation accepted last; null when it never did.</summary>
    public required string? AcceptedBefore { get; init; }

    /// <summary>Whether the text of that version is at hand.</summary>
    public required bool IsEarlierKept { get; init; }

    /// <summary>Why the reader may not sign; null when they may.</summary>
    public required Problem? Refusal { get; init; }

    /// <summary>Newest first.</summary>
    public required IReadOnlyList<Signature> Signatures { get; init; }
}
