namespace Portvakt.SelfService.Features.Integrations;

/// <summary>Keys as the API's document shows them. Whoever owned the private half has thrown it away.</summary>
internal static class KeyExamples
{
    public const string Kid = "2026-01";

    private const string Members = $$"""
        "kty": "RSA", "e": "AQAB", "use": "sig", "kid": "{{Kid}}", "alg": "RS256",
        "n": "oPkHJ5fZUa9u6xeRcP-wH_Kn9tOzvySuWZwNgCe3OjVqd_dP8RZLCFYv_FEGHTSaaXEKDT-705SRHE58CMNOtWmZApR5N6N_yB2aKRckVincR6tYgRmccONqiZQ3UYdb02lnJOkYcCMV24EcuSHpONzQmy3xfNBJWOreUzA9nzAC7VVg6XLefkewevd-TD0xvzjdl_4-Jpcd4r2u8plZ0Z1IBD8RdKS8X1-8EcI9TDntEO3uxPoC7gZ9_JLOXbAu-bEVdxyLhYCX3aFqiD-h3SOYrMUK4B47gjRfAIUHlcSmKI6XQ0viKvON1_uQASDBSTMl6RXmUEvjJrRaC6FS0w"
        """;

    /// <summary>A key as it is sent.</summary>
    public const string Sent = $$"""{ {{Members}} }""";

    /// <summary>A set as it is sent.</summary>
    public const string SetSent = $$"""{ "keys": [{{Sent}}] }""";

    /// <summary>A key as it is answered.</summary>
    public const string Given = $$"""
        { {{Members}}, "exp": 1798754400, "created": "2026-01-01T08:00:00.000Z" }
        """;

    /// <summary>A set as it is read.</summary>
    public const string SetGiven = $$"""
        {
          "keys": [{{Given}}],
          "created": "2025-11-03T12:30:00.000Z", "last_updated": "2026-01-01T08:00:00.000Z"
        }
        """;

    /// <summary>The answer to a set that was sent.</summary>
    public const string SetStored = $$"""
        {
          "keys": [{{Given}}],
          "created": "2025-11-03T12:30:00.000Z", "last_updated": "2026-01-01T08:00:00.000Z",
          "effective_at": "2026-01-01T08:00:00.000Z"
        }
        """;

    /// <summary>What is left when all are removed.</summary>
    public const string NoneLeft = """
        {
          "keys": [],
          "created": "2025-11-03T12:30:00.000Z", "last_updated": "2026-01-01T08:00:00.000Z",
          "effective_at": "2026-01-01T08:00:00.000Z"
        }
        """;

    public const string Usage = $$"""
        [{ "kid": "{{Kid}}", "exp": 1798754400, "last_used": "2026-02-11T09:14:07.120Z" }]
        """;

    /// <summary>A key as a PEM text.</summary>
    public const string Pem = """
        -----BEGIN PUBLIC KEY-----
        MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAoPkHJ5fZUa9u6xeRcP+w
        H/Kn9tOzvySuWZwNgCe3OjVqd/dP8RZLCFYv/FEGHTSaaXEKDT+705SRHE58CMNO
        tWmZApR5N6N/yB2aKRckVincR6tYgRmccONqiZQ3UYdb02lnJOkYcCMV24EcuSHp
        ONzQmy3xfNBJWOreUzA9nzAC7VVg6XLefkewevd+TD0xvzjdl/4+Jpcd4r2u8plZ
        0Z1IBD8RdKS8X1+8EcI9TDntEO3uxPoC7gZ9/JLOXbAu+bEVdxyLhYCX3aFqiD+h
        3SOYrMUK4B47gjRfAIUHlcSmKI6XQ0viKvON1/uQASDBSTMl6RXmUEvjJrRaC6FS
        0wIDAQAB
        -----END PUBLIC KEY-----
        """;
}
