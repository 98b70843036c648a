using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bench.AdminApi;

/// <summary>The same objects as the server lists, for a serialisation with nothing around it.</summary>
internal sealed record BareClient(
    string ClientId,
    string ClientName,
    string ClientOrgno,
    string Description,
    bool Active,
    DateTimeOffset Created,
    DateTimeOffset LastUpdated,
    string ApplicationType,
    string IntegrationType,
    IReadOnlyList<string> Scopes,
    IReadOnlyList<string> GrantTypes,
    string TokenEndpointAuthMethod,
    long AccessTokenLifetime,
    long AuthorizationLifetime,
    long RefreshTokenLifetime,
    string RefreshTokenUsage,
    string JwksUri
)
{
    public static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
