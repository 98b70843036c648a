using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Home;

/// <summary>A step on the way to a first token.</summary>
/// <param name="Href">Where it is done.</param>
/// <param name="Done">As things stand, so that the guide goes on where the reader was.</param>
public sealed record GuideStep(Text What, string Href, bool Done);
