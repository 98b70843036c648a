namespace Portvakt.SelfService.Features.Webhooks;

/// <summary>Webhooks as the API's document shows them.</summary>
internal static class WebhookExamples
{
    public const string Id = "019ad0a4-5d3c-7c1e-9a57-1f0a4f7b2c14";

    private const string Wanted = """
        "address": "https://mottak.fjelltake.example/hendelser", "topics": ["keys", "accesses"],
          "whole_organisation": false
        """;

    private const string Times = """
        "created": "2026-01-01T08:00:00.000Z", "last_updated": "2026-01-01T08:00:00.000Z"
        """;

    /// <summary>As it is sent.</summary>
    public const string Sent = $$"""
        {
          {{Wanted}}
        }
        """;

    /// <summary>With the secret that it has just got.</summary>
    public const string Added = $$"""
        {
          "id": "{{Id}}", {{Wanted}},
          "secret": "whsec_MfKQ…", {{Times}}
        }
        """;

    public const string Removed = $$"""
        {
          "id": "{{Id}}", {{Wanted}}, {{Times}}
        }
        """;

    public const string List = $$"""[{{Removed}}]""";

    public const string Tested = """{ "taken": true, "answer": "204" }""";
}
