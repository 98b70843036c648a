using System.Text.Json;
using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Notices;

/// <summary>What the log keeps of notification points: which, by what channel and of what, never the address.</summary>
public static class NotificationPointEvents
{
    /// <param name="subject">Where it is, as people would name it: a client id, an environment, an organisation number.</param>
    public static Event Added(
        NotificationPoint point,
        string subject,
        Actor actor,
        DateTimeOffset now
    ) =>
        Of(
            EventType.NotificationPointAdded,
            point,
            subject,
            actor,
            now,
            null,
            Facts(point, subject)
        );

    public static Event Confirmed(
        NotificationPoint point,
        string subject,
        Actor actor,
        DateTimeOffset now
    ) =>
        Of(
            EventType.NotificationPointConfirmed,
            point,
            subject,
            actor,
            now,
            null,
            Facts(point, subject)
        );

    /// <param name="before">The facts as they were.</param>
    public static Event Changed(
        NotificationPoint point,
        string subject,
        string before,
        Actor actor,
        DateTimeOffset now
    ) =>
        Of(
            EventType.NotificationPointChanged,
            point,
            subject,
            actor,
            now,
            before,
            Facts(point, subject)
        );

    public static Event Removed(
        NotificationPoint point,
        string subject,
        Actor actor,
        DateTimeOffset now
    ) =>
        Of(
            EventType.NotificationPointRemoved,
            point,
            subject,
            actor,
            now,
            Facts(point, subject),
            null
        );

    /// <summary>What can be said of a point in the log.</summary>
    public static string Facts(NotificationPoint point, string subject) =>
        JsonSerializer.Serialize(
            new
            {
                point = point.Id,
                channel = NoticeWords.Channels.Of(point.Channel),
                language = point.Language.Tag(),
                topics = TopicChoice.All(point),
                clientId = point.IntegrationId is null ? null : subject,
            }
        );

    private static Event Of(
        string type,
        NotificationPoint point,
        string subject,
        Actor actor,
        DateTimeOffset now,
        string? before,
        string? after
    ) => Event.Of(type, actor, now, subject, point.Environment?.Value, point.Owner, before, after);
}
