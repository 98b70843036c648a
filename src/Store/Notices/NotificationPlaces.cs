using Portvakt.Domain.Notices;

namespace Portvakt.Store.Notices;

/// <summary>Which notification points there are at a place, and which hold there.</summary>
public static class NotificationPlaces
{
    /// <summary>Those of the place itself.</summary>
    public static IQueryable<NotificationPoint> At(
        this IQueryable<NotificationPoint> points,
        NoticePlace place
    )
    {
        var (owner, environment, integration) = place;
        return points.Where(p =>
            p.Owner == owner && p.Environment == environment && p.IntegrationId == integration
        );
    }

    /// <summary>Those of the place and of every wider one: "API-tilbyder" in the environment, and the organisation.</summary>
    public static IQueryable<NotificationPoint> HoldingAt(
        this IQueryable<NotificationPoint> points,
        NoticePlace place
    )
    {
        var (owner, environment, integration) = place;
        return points.Where(p =>
            p.Owner == owner
            && (
                p.Environment == null
                || (
                    p.Environment == environment
                    && (p.IntegrationId == null || p.IntegrationId == integration)
                )
            )
        );
    }

    /// <summary>Those that hear of things by e-mail.</summary>
    public static IQueryable<NotificationPoint> ConfirmedByMail(
        this IQueryable<NotificationPoint> points
    ) => points.Where(p => p.Channel == NoticeChannel.Email && p.Confirmed != null);
}
