using System.Text.Json.Serialization;

namespace Portvakt.SelfService.Features.DelegationSources;

/// <summary>A delegation source on the wire.</summary>
/// <param name="Issuer">What scopes and tokens call it.</param>
internal sealed record DelegationSourceBody(
    string Name,
    string Issuer,
    DateTimeOffset Created,
    DateTimeOffset LastUpdated
)
{
    /// <summary>The same in another spelling: documents have the one, and clients the other.</summary>
    [JsonPropertyName("lastUpdated")]
    public DateTimeOffset LastUpdatedToo => LastUpdated;
}
