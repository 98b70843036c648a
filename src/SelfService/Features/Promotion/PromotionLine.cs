using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Promotion;

/// <summary>One fact on both sides.</summary>
/// <param name="IsCode">Whether the values are codes, shown in monospace.</param>
public sealed record PromotionLine(Words Label, Words? Here, Words? There, bool IsCode = false)
{
    /// <summary>Whether the two sides differ.</summary>
    public bool Differs => Here != There;
}
