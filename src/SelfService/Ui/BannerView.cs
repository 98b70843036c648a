using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Ui;

/// <summary>What is told on every page for a while.</summary>
/// <param name="Label">What it is, in a word or two.</param>
/// <param name="Href">Where there is more about it.</param>
/// <param name="To">When it ends; null while nobody knows.</param>
public sealed record BannerView(
    Severity Kind,
    Text Label,
    LanguageMap Title,
    string Href,
    DateTimeOffset From,
    DateTimeOffset? To
);
