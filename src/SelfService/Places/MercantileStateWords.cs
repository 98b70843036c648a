using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;

namespace Portvakt.SelfService.Places;

/// <summary>How it stands with mercantile data, in words.</summary>
internal static class MercantileStateWords
{
    private static readonly Text Missing = new("Mangler", "Manglar", "Missing");
    private static readonly Text Overdue = new("Må ses over", "Må sjåast over", "Needs a review");
    private static readonly Text Inherited = new("Arvet", "Arva", "Inherited");
    private static readonly Text InOrder = new("I orden", "I orden", "In order");

    public static Text Of(MercantileState state) =>
        state switch
        {
            MercantileState.Missing => Missing,
            MercantileState.Overdue => Overdue,
            MercantileState.Inherited => Inherited,
            _ => InOrder,
        };
}
