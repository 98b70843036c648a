using Portvakt.Domain.Basics;
using Portvakt.SelfService.Places;

namespace Portvakt.SelfService.Features.NotificationPoints;

/// <summary>What the list of a place's notification points shows.</summary>
/// <param name="Refusal">Why the visitor cannot change them; null when they can.</param>
public sealed record PointListModel(
    ServicePlace At,
    PointList Points,
    Problem? Refusal,
    DateTimeOffset Now
);
