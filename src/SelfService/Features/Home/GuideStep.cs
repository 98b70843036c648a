using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Home;

/// <summary>A step on the way to a first token.</summary>
/// <param name="Verb">What the button that leads to it says.</param>
/// <param name="Href">Where it is done.</param>
/// <param name="Done">As things stand, so that the guide goes on where the reader was.</param>
public sealed record GuideStep(Text What, Text Verb, string Href, bool Done);
