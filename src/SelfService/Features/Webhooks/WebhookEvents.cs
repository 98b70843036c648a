using System.Text.Json;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;

namespace Portvakt.SelfService.Features.Webhooks;

/// <summary>What the log keeps of webhooks. Of a secret only that it changed.</summary>
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
            point.Address,
            point.Environment?.Value,
            point.Owner,
            before,
            after
        );

    private static string Facts(NotificationPoint point) =>
        JsonSerializer.Serialize(new { id = point.Id, topics = point.Topics });
}
