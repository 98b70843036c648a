using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Terms;

/// <summary>Where the organisation stands with the terms.</summary>
/// <param name="CanSign">Whether there is an organisation to sign for.</param>
public sealed record TermsModel(
    Domain.Organisations.Terms Terms,
    bool CanSign,
    bool Accepted,
    IReadOnlyList<Problem> Problems
)
{
    /// <summary>The version that the organisation accepted last; null when it never did.</summary>
    public required string? AcceptedBefore { get; init; }

    /// <summary>Why the reader may not sign; null when they may.</summary>
    public required Problem? Refusal { get; init; }

    /// <summary>Newest first.</summary>
    public required IReadOnlyList<Signature> Signatures { get; init; }
}
