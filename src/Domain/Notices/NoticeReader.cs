using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Notices;

/// <summary>Somebody whom a notice is for.</summary>
/// <param name="PointId">The notification point; null for an administrator.</param>
public sealed record NoticeReader(
    NoticeChannel Channel,
    string Address,
    Language Language,
    Guid? PointId
)
{
    /// <summary>Whoever reads at a notification point.</summary>
    public static NoticeReader Of(NotificationPoint point) =>
        new(point.Channel, point.Address, point.Language, point.Id);
}
