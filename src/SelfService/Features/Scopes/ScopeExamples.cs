namespace Portvakt.SelfService.Features.Scopes;

/// <summary>Scopes and accesses as the API's document shows them.</summary>
internal static class ScopeExamples
{
    public const string Name = "fjelltake:kart/stadnamn.read";
    public const string Consumer = "314308425";

    private const string Chosen = """
        "prefix": "fjelltake", "subscope": "kart/stadnamn.read",
          "description": "Stedsnavn i hele landet", "description#nn": "Stadnamn i heile landet",
          "visibility": "PRIVATE", "allowed_integration_types": ["maskinporten"],
          "at_max_age": 120, "accessible_for_all": false,
          "documentation": "https://kart.fjelltake.example/stadnamn",
          "contact": "kart@fjelltake.example"
        """;

    private const string Kept = $$"""
        {{Chosen}}, "name": "{{Name}}", "owner_orgno": "312045109",
          "token_type": "SELF_CONTAINED", "authorization_max_lifetime": 0,
          "requires_user_authentication": false, "requires_user_consent": false,
          "requires_pseudonymous_tokens": false,
          "created": "2025-11-03T12:30:00.000Z", "last_updated": "2026-01-01T08:00:00.000Z"
        """;

    private const string Parties = $$"""
        "scope": "{{Name}}", "owner_orgno": "312045109",
          "owner_organization_name": "SINDIG FJELLTÅKE DIREKTORAT", "consumer_orgno": "{{Consumer}}",
          "consumer_organization_name": "STILLE FOSSEKALL KOMMUNE",
          "created": "2025-11-03T12:30:00.000Z", "last_updated": "2026-01-01T08:00:00.000Z"
        """;

    private const string Terms = """
        "valid_from": "2026-01-01T08:00:00.000Z", "valid_to": "2031-12-31", "note": "Avtale 17/2026"
        """;

    /// <summary>A scope as it is made or replaced.</summary>
    public const string Sent = $$"""
        {
          {{Chosen}}
        }
        """;

    /// <summary>A scope as it is read.</summary>
    public const string Given = $$"""
        {
          {{Kept}}, "active": true
        }
        """;

    public const string List = $$"""[{{Given}}]""";

    /// <summary>The answer to a change.</summary>
    public const string Changed = $$"""
        {
          {{Kept}}, "active": true, "effective_at": "2026-01-01T08:00:00.000Z"
        }
        """;

    public const string Affected = $$"""
        {
          "consumers": [{
            "consumer_orgno": "{{Consumer}}",
            "consumer_organization_name": "STILLE FOSSEKALL KOMMUNE", "by": "access", "clients": 2
          }]
        }
        """;

    /// <summary>The answer when a scope was ended.</summary>
    public const string Deactivated = $$"""
        {
          {{Kept}}, "active": false, "effective_at": "2026-01-01T08:00:00.000Z"
        }
        """;

    /// <summary>A scope in the catalogue.</summary>
    public const string Catalogue = """
        [{
          "prefix": "fjelltake", "subscope": "varsel.read", "name": "fjelltake:varsel.read",
          "description": "Varsler om vær og skred", "active": true, "owner_orgno": "312045109",
          "visibility": "PUBLIC", "token_type": "SELF_CONTAINED", "allowed_integration_types": [],
          "at_max_age": 0, "authorization_max_lifetime": 0, "accessible_for_all": true,
          "requires_user_authentication": false, "requires_user_consent": false,
          "requires_pseudonymous_tokens": false,
          "created": "2025-11-03T12:30:00.000Z", "last_updated": "2025-11-03T12:30:00.000Z"
        }]
        """;

    /// <summary>An access with its terms, as its provider lists it.</summary>
    public const string Accesses = $$"""
        [{
          {{Parties}}, "state": "APPROVED", {{Terms}}
        }]
        """;

    /// <summary>An access as its consumer lists it.</summary>
    public const string Received = """
        [{
          "scope": "jordbaer:kart/stadnamn.read", "owner_orgno": "312799545",
          "owner_organization_name": "KLOK JORDBÆR REGISTER", "consumer_orgno": "312045109",
          "consumer_organization_name": "SINDIG FJELLTÅKE DIREKTORAT", "state": "APPROVED",
          "created": "2025-11-03T12:30:00.000Z", "last_updated": "2025-11-03T12:30:00.000Z"
        }]
        """;

    /// <summary>The terms of an access as they are sent.</summary>
    public const string TermsSent = """{ "valid_to": "2031-12-31", "note": "Avtale 17/2026" }""";

    public const string Granted = $$"""
        {
          {{Parties}}, "state": "APPROVED", {{Terms}}, "effective_at": "2026-01-01T08:00:00.000Z"
        }
        """;

    public const string Removed = $$"""
        {
          {{Parties}}, "state": "DENIED", "valid_from": "2025-11-03T12:30:00.000Z",
          "note": "Avtale 17/2026", "effective_at": "2026-01-01T08:00:00.000Z"
        }
        """;

    /// <summary>Many accesses as they are sent.</summary>
    public const string ManySent = $$"""
        {
          "grant": [
            { "consumer_orgno": "314685644", "valid_to": "2031-12-31" },
            { "consumer_orgno": "315062861" }
          ],
          "revoke": ["{{Consumer}}"]
        }
        """;

    public const string ManyChanged = $$"""
        {
          "scope": "{{Name}}",
          "results": [
            { "action": "grant", "consumer_orgno": "314685644", "outcome": "granted" },
            { "action": "grant", "consumer_orgno": "315062861", "outcome": "granted" },
            { "action": "revoke", "consumer_orgno": "{{Consumer}}", "outcome": "revoked" }
          ],
          "effective_at": "2026-01-01T08:00:00.000Z"
        }
        """;
}
