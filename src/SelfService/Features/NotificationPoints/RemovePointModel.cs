using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Places;

namespace Portvakt.SelfService.Features.NotificationPoints;

/// <summary>Which notification point is about to go.</summary>
public sealed record RemovePointModel(
    ServicePlace At,
    NotificationPoint Point,
    IReadOnlyList<Problem> Problems,
    Problem? Refusal
);
