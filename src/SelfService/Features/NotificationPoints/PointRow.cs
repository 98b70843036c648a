using Portvakt.Domain.Notices;
using Portvakt.Store.Notices;

namespace Portvakt.SelfService.Features.NotificationPoints;

/// <summary>One notification point, and how it went with what was last sent to it.</summary>
/// <param name="Delivery">Null when nothing was sent, or is on its way.</param>
public sealed record PointRow(NotificationPoint Point, PointDelivery? Delivery);
