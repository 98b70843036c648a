using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Help.Guides;

/// <summary>A link in a sentence of a guide.</summary>
internal sealed record GuideLink(Text Label, string Href);
