namespace Portvakt.SelfService.Features.NotificationPoints;

/// <summary>A notification point as it was typed or sent.</summary>
/// <param name="Language">A tag such as nb.</param>
/// <param name="Topics">Null for everything.</param>
public sealed record PointInput(string? Address, string? Language, IReadOnlyList<string?>? Topics);
