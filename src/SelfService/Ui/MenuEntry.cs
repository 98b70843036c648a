using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Ui;

/// <summary>A place in a menu, a row of tabs or the footer.</summary>
/// <param name="Label">What it is called.</param>
/// <param name="Href">Where it leads; null for a heading that only gathers its children.</param>
/// <param name="Current">Whether it is the page being shown; true for at most one entry.</param>
/// <param name="Children">The level below; empty for a leaf.</param>
public sealed record MenuEntry(
    Text Label,
    string? Href,
    bool Current,
    IReadOnlyList<MenuEntry> Children
)
{
    /// <summary>Whether the page being shown is this entry or lies under it.</summary>
    public bool HoldsCurrent => Current || Children.Any(child => child.HoldsCurrent);
}
