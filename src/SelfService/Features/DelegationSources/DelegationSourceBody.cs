using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Portvakt.SelfService.Features.DelegationSources;

/// <summary>A delegation source on the wire.</summary>
internal sealed record DelegationSourceBody(
    string Name,
    [property: Description("What scopes and tokens call it.")] string Issuer,
    DateTimeOffset Created,
    DateTimeOffset LastUpdated
)
{
    /// <summary>Documents have the one spelling, and clients the other.</summary>
    [Description("The same as last_updated.")]
    [JsonPropertyName("lastUpdated")]
    public DateTimeOffset LastUpdatedToo => LastUpdated;
}
