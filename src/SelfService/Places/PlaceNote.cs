namespace Portvakt.SelfService.Places;

/// <summary>Says at a route which level its place is of, so that no address can name another than its operation allows.</summary>
internal sealed record PlaceNote(PlaceLevel Level);
