using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Portvakt.Domain.Integrations;
using Portvakt.SelfService.Rest;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>An onbehalfof on the wire.</summary>
internal sealed record OnBehalfOfBody
{
    [Description("Chosen by the supplier, unique on its client: letters, digits and . _ -")]
    [Required]
    [MaxLength(OnBehalfOf.LongestId)]
    [JsonPropertyName("onbehalfof")]
    public string? Id { get; init; }

    [Description("Shown to people when they sign in.")]
    [Required]
    [MaxLength(IntegrationProperties.NameLength)]
    public string? Name { get; init; }

    [Description("The organisation that people are signed in for.")]
    [Required]
    [RegularExpression("^[0-9]{9}$")]
    public string? Orgno { get; init; }

    [Description("From the register of organisations.")]
    [ServerSet]
    public string? OrganizationName { get; init; }

    [Required]
    [MaxLength(IntegrationProperties.DescriptionLength)]
    public string? Description { get; init; }

    public string? Uri { get; init; }

    [Description("Never loaded by the server.")]
    public string? LogoUri { get; init; }

    [ServerSet]
    public DateTimeOffset? Created { get; init; }

    [ServerSet]
    public DateTimeOffset? LastUpdated { get; init; }

    public static OnBehalfOfBody Of(OnBehalfOf entry, string? name) =>
        new()
        {
            Id = entry.Id,
            Name = entry.Name,
            Orgno = entry.Organisation.WireForm,
            OrganizationName = name,
            Description = entry.Description,
            Uri = entry.Uri,
            LogoUri = entry.LogoUri,
            Created = entry.Created,
            LastUpdated = entry.LastUpdated,
        };
}
