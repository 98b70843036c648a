using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;

namespace Portvakt.SelfService.Features.Webhooks;

/// <summary>Which notification points are webhooks.</summary>
internal static class WebhookPoints
{
    public static IQueryable<NotificationPoint> Webhooks(
        this IQueryable<NotificationPoint> points
    ) => points.Where(p => p.Channel == NoticeChannel.Webhook && p.IntegrationId == null);

    public static IQueryable<NotificationPoint> Confirmed(
        this IQueryable<NotificationPoint> points
    ) => points.Webhooks().Where(p => p.Confirmed != null);

    public static IQueryable<NotificationPoint> Of(
        this IQueryable<NotificationPoint> points,
        OrganisationId owner
    ) => points.Webhooks().Where(p => p.Owner == owner);
}
