namespace Portvakt.SelfService.Features.Events;

/// <summary>Which events a caller of the API asks for.</summary>
/// <param name="After">The sequence of the last one that the caller has; 0 for none.</param>
/// <param name="Subject">What they happened to; null for anything.</param>
/// <param name="Type">Their type; null for any.</param>
internal sealed record EventWish(long After, string? Subject, string? Type);
