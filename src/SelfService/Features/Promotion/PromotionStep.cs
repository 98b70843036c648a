using Portvakt.Domain.Basics;
using Portvakt.SelfService.Registered;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Promotion;

/// <summary>One point of the checklist.</summary>
/// <param name="Key">What programs know it by: one of <see cref="PromotionWords.Steps"/>.</param>
/// <param name="Word">Its state in words.</param>
public sealed record PromotionStep(string Key, CheckState State, Text Label, Text Word)
{
    /// <summary>What it is about, in a sentence; null when the label says it.</summary>
    public Words? What { get; init; }

    /// <summary>What stands in the way; null when nothing does.</summary>
    public Problem? Refusal { get; init; }

    /// <summary>Where it can be done; null where a page is not what helps.</summary>
    public PromotionFix? Fix { get; init; }

    /// <summary>The scopes that it is about.</summary>
    public IReadOnlyList<ScopeOffer> Scopes { get; init; } = [];
}
