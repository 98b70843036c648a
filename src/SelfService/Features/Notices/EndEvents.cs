using System.Text.Json;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.Store.Notices;

namespace Portvakt.SelfService.Features.Notices;

/// <summary>What stands in the log about notices of ends, where webhooks and the feed of events find it too.</summary>
internal static class EndEvents
{
    public static Event Announced(EndingThing ending, Notice notice, DateTimeOffset now) =>
        Of(
            EventType.EndAnnounced,
            ending,
            Actor.System(Via.Job, notice.Id.ToString("N")),
            now,
            after: JsonSerializer.Serialize(
                new
                {
                    clientId = ending.ClientId,
                    kind = notice.Expiring.ToString(),
                    ends = notice.Ends,
                    days = notice.Step,
                }
            )
        );

    /// <param name="until">Null for good.</param>
    public static Event Paused(
        EndingThing ending,
        DateTimeOffset? until,
        Actor actor,
        DateTimeOffset now
    ) =>
        Of(
            EventType.NoticesPaused,
            ending,
            actor,
            now,
            after: JsonSerializer.Serialize(
                new
                {
                    clientId = ending.ClientId,
                    kind = ending.Thing.Kind.ToString(),
                    until,
                }
            )
        );

    public static Event Resumed(EndingThing ending, Actor actor, DateTimeOffset now) =>
        Of(
            EventType.NoticesResumed,
            ending,
            actor,
            now,
            before: JsonSerializer.Serialize(
                new { clientId = ending.ClientId, kind = ending.Thing.Kind.ToString() }
            )
        );

    private static Event Of(
        string type,
        EndingThing ending,
        Actor actor,
        DateTimeOffset now,
        string? before = null,
        string? after = null
    ) =>
        Event.Of(
            type,
            actor,
            now,
            ending.Thing.Name,
            ending.Thing.Place.Environment?.Value,
            ending.Thing.Place.Owner,
            before,
            after
        );
}
