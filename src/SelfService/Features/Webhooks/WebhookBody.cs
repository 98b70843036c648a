using System.Text.Json;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Rest;

namespace Portvakt.SelfService.Features.Webhooks;

/// <summary>What a webhook gets: an event of CloudEvents 1.0, as the API's list of events has it.</summary>
internal sealed record WebhookBody
{
    /// <summary>The type of what is sent to see whether it arrives.</summary>
    public const string Test = "webhook.test";

    public string Specversion => "1.0";

    /// <summary>Of this message, the same at every attempt.</summary>
    public required Guid Id { get; init; }

    public required string Source { get; init; }
    public required string Type { get; init; }
    public required string Subject { get; init; }
    public required DateTimeOffset Time { get; init; }

    /// <summary>The event's place among the others, as in the API; null for a test.</summary>
    public string? Sequence { get; init; }

    public string Datacontenttype => "application/json";

    public required object Data { get; init; }

    public static string Of(Guid id, Event told, string source) =>
        Text(
            new()
            {
                Id = id,
                Source = source,
                Type = told.Type,
                Subject = told.Subject,
                Time = told.At,
                Sequence = told.Sequence.ToString(
                    "D19",
                    System.Globalization.CultureInfo.InvariantCulture
                ),
                Data = EventData.Of(told),
            }
        );

    public static string OfTest(
        Guid id,
        NotificationPoint point,
        string source,
        DateTimeOffset now
    ) =>
        Text(
            new()
            {
                Id = id,
                Source = source,
                Type = Test,
                Subject = point.Id.ToString(),
                Time = now,
                Data = new { Environment = point.Environment?.Value },
            }
        );

    private static string Text(WebhookBody body) => JsonSerializer.Serialize(body, ApiJson.Options);
}
