using System.Text.Json;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;

namespace Portvakt.SelfService.Features.Webhooks;

/// <summary>What the log keeps of webhooks. Of a secret only that it changed, of an address its host.</summary>
internal static class WebhookEvents
{
    public static Event Added(NotificationPoint point, Actor actor, DateTimeOffset now) =>
        Of(EventType.WebhookAdded, point, actor, now, after: Facts(point));

    public static Event Removed(NotificationPoint point, Actor actor, DateTimeOffset now) =>
        Of(EventType.WebhookRemoved, point, actor, now, before: Facts(point));

    public static Event Of(
        string type,
        NotificationPoint point,
        Actor actor,
        DateTimeOffset now,
        string? before = null,
        string? after = null
    ) =>
        Event.Of(
            type,
            actor,
            now,
            Host(point),
            point.Environment?.Value,
            point.Owner,
            before,
            after
        );

    /// <summary>What stands behind the host may be the receiver's secret, and every member reads the log.</summary>
    private static string Host(NotificationPoint point) =>
        new Uri(point.Address).GetLeftPart(UriPartial.Authority);

    private static string Facts(NotificationPoint point) =>
        JsonSerializer.Serialize(new { id = point.Id, topics = point.Topics });
}
