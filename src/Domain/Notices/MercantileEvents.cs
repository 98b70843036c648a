using System.Text.Json;
using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Notices;

/// <summary>What the log keeps of mercantile data: which fields changed, and that somebody found them right.</summary>
public static class MercantileEvents
{
    /// <param name="subject">Where it is, as people would name it: a client id, an environment, an organisation number.</param>
    /// <param name="changed">The fields that differ; none when it was only looked at.</param>
    public static Event Changed(
        MercantileData data,
        string subject,
        IReadOnlyList<string> changed,
        Actor actor,
        DateTimeOffset now
    ) =>
        Event.Of(
            EventType.MercantileChanged,
            actor,
            now,
            subject,
            data.Environment?.Value,
            data.Owner,
            after: JsonSerializer.Serialize(
                new
                {
                    changed,
                    reviewed = data.Reviewed,
                    clientId = data.IntegrationId is null ? null : subject,
                }
            )
        );
}
