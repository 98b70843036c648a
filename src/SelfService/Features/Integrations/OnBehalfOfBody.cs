using System.Text.Json.Serialization;
using Portvakt.Domain.Integrations;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>An onbehalfof on the wire.</summary>
internal sealed record OnBehalfOfBody
{
    [JsonPropertyName("onbehalfof")]
    public string? Id { get; init; }

    public string? Name { get; init; }
    public string? Orgno { get; init; }

    /// <summary>From the register; read only.</summary>
    public string? OrganizationName { get; init; }

    public string? Description { get; init; }
    public string? Uri { get; init; }
    public string? LogoUri { get; init; }
    public DateTimeOffset? Created { get; init; }
    public DateTimeOffset? LastUpdated { get; init; }

    public static OnBehalfOfBody Of(OnBehalfOf entry, string? name) =>
        new()
        {
            Id = entry.Id,
            Name = entry.Name,
            Orgno = entry.Organisation.Value,
            OrganizationName = name,
            Description = entry.Description,
            Uri = entry.Uri,
            LogoUri = entry.LogoUri,
            Created = entry.Created,
            LastUpdated = entry.LastUpdated,
        };
}
