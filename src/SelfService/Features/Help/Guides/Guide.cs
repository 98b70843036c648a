using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Help.Guides;

/// <summary>How one task is done. A name in braces stands for a link, see <see cref="GuidePlaces"/>.</summary>
/// <param name="When">When somebody needs it.</param>
/// <param name="Needs">What must be in place first.</param>
/// <param name="Result">What the reader then sees.</param>
/// <param name="Pitfalls">What can go wrong, and the way out.</param>
public sealed record Guide(
    GuideGroup Group,
    Text Title,
    Text When,
    IReadOnlyList<Text> Needs,
    IReadOnlyList<Text> Steps,
    Text Result,
    IReadOnlyList<Text> Pitfalls
)
{
    /// <summary>Its name in addresses, such as "nytt-scope".</summary>
    public string Slug { get; init; } = "";

    /// <summary>Whether the task is one of production only.</summary>
    public bool Production { get; init; }

    /// <summary>All that it says.</summary>
    internal IEnumerable<Text> Texts => [Title, When, .. Needs, .. Steps, Result, .. Pitfalls];
}
