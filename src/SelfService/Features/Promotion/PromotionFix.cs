using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Promotion;

/// <summary>The button that does what a point of the checklist waits for.</summary>
public sealed record PromotionFix(Text Label, string Href);
