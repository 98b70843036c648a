using System.Text.Json.Serialization;
using Portvakt.Domain.Integrations;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>An onbehalfof as it is sent; what only the server knows is passed over.</summary>
internal sealed record OnBehalfOfRequest
{
    [JsonPropertyName("onbehalfof")]
    public string? Id { get; init; }

    public string? Name { get; init; }
    public string? Orgno { get; init; }
    public string? Description { get; init; }
    public string? Uri { get; init; }
    public string? LogoUri { get; init; }

    /// <summary>For the use cases.</summary>
    public RequestedOnBehalfOf ToInput() => new(Id, Name, Description, Orgno, Uri, LogoUri);
}
