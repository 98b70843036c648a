using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Places;

namespace Portvakt.SelfService.Features.NotificationPoints;

/// <summary>What the form of a notification point shows.</summary>
/// <param name="Point">The one that is changed; null for a new one.</param>
public sealed record PointFormModel(
    ServicePlace At,
    NotificationPoint? Point,
    PointInput Input,
    IReadOnlyList<Problem> Problems,
    Problem? Refusal
);
