using System.Text;

namespace Bench.AdminApi;

/// <summary>What is sent to register a client.</summary>
internal static class NewClient
{
    /// <summary>One of those that the loader made, to which every organisation has access.</summary>
    public const string Scope = "bench:api/s1.read";

    public static readonly string[] Scopes = [Scope, "bench:api/s2.read", "bench:api/s3.read"];

    public static string Body(int number) =>
        $$"""
            { "integration_type": "maskinporten", "application_type": "web", "client_name": "New {{number}}",
              "description": "Made to be measured", "token_endpoint_auth_method": "private_key_jwt",
              "grant_types": ["urn:ietf:params:oauth:grant-type:jwt-bearer"],
              "scopes": ["{{string.Join("\", \"", Scopes)}}"] }
            """;

    public static StringContent Json(string body) => new(body, Encoding.UTF8, "application/json");
}
