namespace Portvakt.SelfService.Features.AccessRequests;

/// <summary>Rules as the API's document shows them.</summary>
internal static class ApprovalRuleExamples
{
    public const string Id = "019ad0a4-5d3c-7c1e-9a57-1f0a4f7b2c12";

    private const string Terms = """
        "scope": "fjelltake:kart/stadnamn.read", "name": "Alle kommuner", "kind": "LEGAL_FORMS",
          "values": ["KOMM"], "months": 24
        """;

    /// <summary>A rule as it is sent.</summary>
    public const string Sent = $$"""
        {
          {{Terms}}
        }
        """;

    public const string Holding = $$"""
        {
          "id": "{{Id}}", {{Terms}},
          "created": "2026-01-01T08:00:00.000Z", "last_updated": "2026-01-01T08:00:00.000Z"
        }
        """;

    public const string Ended = $$"""
        {
          "id": "{{Id}}", {{Terms}}, "ended": "2026-01-02T08:00:00.000Z",
          "created": "2026-01-01T08:00:00.000Z", "last_updated": "2026-01-02T08:00:00.000Z"
        }
        """;

    public const string List = $$"""[{{Holding}}]""";
}
