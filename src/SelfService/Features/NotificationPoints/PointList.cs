namespace Portvakt.SelfService.Features.NotificationPoints;

/// <summary>The notification points that hold at a place.</summary>
/// <param name="Own">Those of the place itself.</param>
/// <param name="Inherited">Those of wider places.</param>
public sealed record PointList(IReadOnlyList<PointRow> Own, IReadOnlyList<PointRow> Inherited);
