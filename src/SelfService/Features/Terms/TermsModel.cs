using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Terms;

/// <summary>Where the organisation stands with the terms.</summary>
/// <param name="CanSign">Whether there is an organisation to sign for.</param>
/// <param name="Refusal">Why the reader may not sign; null when they may.</param>
public sealed record TermsModel(
    bool CanSign,
    bool Accepted,
    Problem? Refusal,
    IReadOnlyList<Problem> Problems
);
