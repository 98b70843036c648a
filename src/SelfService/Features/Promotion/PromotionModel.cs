using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.SelfService.Features.Promotion;

/// <summary>What the page shows.</summary>
/// <param name="Blocked">Why nothing can be taken over; null when it can.</param>
public sealed record PromotionModel(
    PromotionFound Found,
    InstalledEnvironment Target,
    PromotionForm Form,
    IReadOnlyList<Problem> Problems,
    Problem? Blocked,
    DateTimeOffset Now
)
{
    /// <summary>Both sides, line by line.</summary>
    public IReadOnlyList<PromotionLine> Lines => PromotionLines.Of(Found, Target);

    /// <summary>What is done and what is left to do.</summary>
    public IReadOnlyList<PromotionStep> Steps => PromotionSteps.Of(Found, Target, Blocked);
}
