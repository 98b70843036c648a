namespace Portvakt.SelfService.Features.AccessRequests;

/// <summary>Access requests as the API's document shows them.</summary>
internal static class AccessRequestExamples
{
    public const string Id = "019ad0a4-5d3c-7c1e-9a57-1f0a4f7b2c11";

    private const string Wish = """
        "purpose": "Stedsnavn i meldinger om brann", "legal_basis": "Brann- og eksplosjonsvernloven § 9",
          "contact": "kart@fossekall.example", "valid_to": "2031-12-31"
        """;

    private const string Parties = $$"""
        "id": "{{Id}}", "scope": "fjelltake:kart/stadnamn.read", "owner_orgno": "312045109",
          "owner_organization_name": "SINDIG FJELLTÅKE DIREKTORAT", "consumer_orgno": "314308425",
          "consumer_organization_name": "STILLE FOSSEKALL KOMMUNE", {{Wish}},
          "created": "2026-01-01T08:00:00.000Z", "last_updated": "2026-01-01T08:00:00.000Z"
        """;

    /// <summary>A request as it is sent.</summary>
    public const string Sent = $$"""
        {
          "scope": "jordbaer:kart/stadnamn.read", {{Wish}}
        }
        """;

    /// <summary>The answer to it.</summary>
    public const string Asked = $$"""
        {
          {{Parties}}, "state": "REQUESTED"
        }
        """;

    public const string List = $$"""[{{Asked}}]""";

    public const string Approved = $$"""
        {
          {{Parties}}, "state": "APPROVED", "decided": "2026-01-02T08:00:00.000Z",
          "reason": "Velkommen som bruker.",
          "effective_at": "2026-01-02T08:00:00.000Z"
        }
        """;

    /// <summary>A no as it is sent.</summary>
    public const string Reason = """{ "reason": "Bruk det åpne scopet." }""";

    public const string Declined = $$"""
        {
          {{Parties}}, "state": "DENIED", "decided": "2026-01-02T08:00:00.000Z",
          "reason": "Bruk det åpne scopet."
        }
        """;

    /// <summary>A yes with terms of the provider's own.</summary>
    public const string Terms = """
        { "valid_to": "2031-12-31", "note": "Avtale 2026/118", "reason": "Velkommen som bruker." }
        """;

    public const string Withdrawn = $$"""
        {
          {{Parties}}, "state": "WITHDRAWN", "decided": "2026-01-02T08:00:00.000Z"
        }
        """;
}
