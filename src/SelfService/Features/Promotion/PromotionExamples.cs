namespace Portvakt.SelfService.Features.Promotion;

/// <summary>Taking a client into production as the API's document shows it.</summary>
internal static class PromotionExamples
{
    public const string From = "ver2";
    public const string Id = "5f0f6c2e-8a43-4a0e-9d51-0c8f5b6c7a21";
    private const string There = "0d9a3f57-61c4-4f0b-8a8e-2c1f7be05c44";

    public const string Compared = $$"""
        {
          "from": "{{From}}", "to": "prod",
          "client_id": "{{Id}}", "client_name": "Kartklient",
          "checklist": [
            { "step": "tested", "state": "left" },
            { "step": "terms", "state": "done" },
            { "step": "rights", "state": "done" },
            { "step": "mercantile-data", "state": "done" },
            { "step": "notification-point", "state": "done" },
            { "step": "access", "state": "done" },
            { "step": "new-key", "state": "left" }
          ],
          "scopes": [{ "scope": "fjelltake:varsel.read", "comes": true, "standing": "own" }]
        }
        """;

    /// <summary>As it is sent.</summary>
    public const string Sent = """
        { "client_name": "Kartklient i drift" }
        """;

    public const string Promoted = $$"""
        {
          "client_id": "{{There}}", "client_name": "Kartklient i drift",
          "scopes": ["fjelltake:varsel.read"], "needs_key": true,
          "jwks_uri": "/clients/{{There}}/jwks",
          "effective_at": "2026-01-01T08:00:00.000Z"
        }
        """;
}
