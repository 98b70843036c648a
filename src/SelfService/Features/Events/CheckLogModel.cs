namespace Portvakt.SelfService.Features.Events;

/// <summary>What the check of the log found, for a reader.</summary>
/// <param name="ForDesk">Whether the reader may know how much the whole installation does.</param>
public sealed record CheckLogModel(CheckedLog Found, bool ForDesk);
