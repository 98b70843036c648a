namespace Portvakt.SelfService.Features.Integrations;

/// <summary>Clients as the API's document shows them.</summary>
internal static class ClientExamples
{
    public const string Id = "5f0f6c2e-8a43-4a0e-9d51-0c8f5b6c7a21";

    private const string Plain = """
        "client_name": "Kartklient", "description": "prod:kart:hoyde",
          "integration_type": "maskinporten", "application_type": "web",
          "token_endpoint_auth_method": "private_key_jwt",
          "grant_types": ["urn:ietf:params:oauth:grant-type:jwt-bearer"],
          "scopes": ["fjelltake:varsel.read"]
        """;

    private const string Chosen = $$"""
        {{Plain}},
          "team": "Kart", "tags": ["turkart"]
        """;

    private const string Set = $$"""
        "client_id": "{{Id}}", "client_orgno": "312045109",
          "access_token_lifetime": 120, "authorization_lifetime": 7200, "refresh_token_lifetime": 600,
          "refresh_token_usage": "ONETIME", "jwks_uri": "/clients/{{Id}}/jwks",
          "created": "2025-11-03T12:30:00.000Z", "last_updated": "2026-01-01T08:00:00.000Z"
        """;

    private const string Kept = $$"""
        {{Chosen}}, {{Set}}
        """;

    /// <summary>A client as it is registered or replaced.</summary>
    public const string Sent = $$"""
        {
          {{Chosen}}
        }
        """;

    /// <summary>A client as it is read.</summary>
    public const string Given = $$"""
        {
          {{Kept}}, "active": true
        }
        """;

    /// <summary>One with team and tags, and one without.</summary>
    public const string List = $$"""[{{Given}}, { {{Plain}}, {{Set}}, "active": true }]""";

    /// <summary>The answer to a change.</summary>
    public const string Changed = $$"""
        {
          {{Kept}}, "active": true,
          "effective_at": "2026-01-01T08:00:00.000Z"
        }
        """;

    /// <summary>The answer when a client was ended.</summary>
    public const string Deactivated = $$"""
        {
          {{Kept}}, "active": false,
          "effective_at": "2026-01-01T08:00:00.000Z"
        }
        """;

    public const string Usage = """
        {
          "last_token": "2026-02-11T09:14:07.120Z", "last_kid": "2026-01", "tokens": 1284,
          "consumers": [{
            "consumer_orgno": "312045109", "consumer_organization_name": "SINDIG FJELLTÅKE DIREKTORAT",
            "last_token": "2026-02-11T09:14:07.120Z"
          }]
        }
        """;

    /// <summary>A client of people, after its secret was made anew.</summary>
    public const string WithSecret = $$"""
        {
          "client_id": "{{Id}}", "client_name": "Innlogging", "description": "prod:kart:innlogging",
          "integration_type": "idporten", "application_type": "web",
          "token_endpoint_auth_method": "client_secret_basic",
          "grant_types": ["authorization_code", "refresh_token"],
          "scopes": ["openid", "profile"],
          "redirect_uris": ["https://kart.fjelltake.example/inne"],
          "client_orgno": "312045109", "active": true,
          "access_token_lifetime": 120, "authorization_lifetime": 7200, "refresh_token_lifetime": 600,
          "refresh_token_usage": "ONETIME", "sso_disabled": false, "code_challenge_method": "S256",
          "client_secret": "mY2r…", "client_secret_expires": "2026-12-27T08:00:00.000Z",
          "jwks_uri": "/clients/{{Id}}/jwks",
          "created": "2025-11-03T12:30:00.000Z", "last_updated": "2026-01-01T08:00:00.000Z",
          "effective_at": "2026-01-01T08:00:00.000Z"
        }
        """;
}
