namespace Portvakt.SelfService.Features.NotificationPoints;

/// <summary>Notification points as the API's document shows them.</summary>
internal static class PointExamples
{
    public const string Id = "019ad0a4-5d3c-7c1e-9a57-1f0a4f7b2c13";

    private const string Wanted = """
        "address": "vakta@fjelltake.example", "language": "nb",
          "topics": ["expiry", "keys", "security"]
        """;

    /// <summary>As it is sent.</summary>
    public const string Sent = $$"""
        {
          {{Wanted}}
        }
        """;

    public const string Waiting = $$"""
        {
          "id": "{{Id}}", "channel": "email", {{Wanted}},
          "created": "2026-01-01T08:00:00.000Z", "last_updated": "2026-01-01T08:00:00.000Z"
        }
        """;

    public const string List = $$"""[{{Waiting}}]""";
}
