using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;
using Portvakt.SelfService.Rest;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>A client on the wire, as it is answered. What is null is left out.</summary>
internal sealed record ClientBody
{
    private const string OrganisationPattern = "^[0-9]{9}$";

    [Description(
        "Chosen by you, or generated: 8 to 100 of A-Z a-z 0-9 . _ -. It cannot be changed later."
    )]
    [MaxLength(ClientIds.Longest)]
    public string? ClientId { get; init; }

    [Description("Shown to people when they sign in.")]
    [Required]
    [MaxLength(IntegrationProperties.NameLength)]
    public string? ClientName { get; init; }

    [Description(
        "Whose client it is. Another organisation than the caller only with idporten:dcr.supplier."
    )]
    [RegularExpression(OrganisationPattern)]
    public string? ClientOrgno { get; init; }

    [Description("The supplier that registered it for client_orgno.")]
    [ServerSet]
    public string? SupplierOrgno { get; init; }

    [Description(
        "For those who look after it; comes back as it was sent, without spaces around it."
    )]
    [Required]
    [MaxLength(IntegrationProperties.DescriptionLength)]
    public string? Description { get; init; }

    [Description(
        "false ends it: its token requests are refused. true brings it back with its keys and scopes."
    )]
    [DefaultValue(true)]
    public bool? Active { get; init; }

    [ServerSet]
    public DateTimeOffset? Created { get; init; }

    [ServerSet]
    public DateTimeOffset? LastUpdated { get; init; }

    [Description("Required where people sign in.")]
    [Words(typeof(ClientWords), nameof(ClientWords.ApplicationTypes))]
    public string? ApplicationType { get; init; }

    [Description("What it signs in to; fixed once it is registered.")]
    [Required]
    [Words(typeof(IntegrationKinds), nameof(IntegrationKinds.Words))]
    public string? IntegrationType { get; init; }

    [Description(
        "What it may ask for. Access is checked when it fetches a token, so a scope may be registered before it is granted."
    )]
    public IReadOnlyList<string?>? Scopes { get; init; }

    [Description("Required where people sign in.")]
    [Words(typeof(ClientWords), nameof(ClientWords.GrantTypes))]
    public IReadOnlyList<string?>? GrantTypes { get; init; }

    [Description("Required where people sign in.")]
    [Words(typeof(ClientWords), nameof(ClientWords.Authentications))]
    public string? TokenEndpointAuthMethod { get; init; }

    [Description("Seconds; a scope can shorten it.")]
    [Range(1, IntegrationProperties.LongestLifetime)]
    [DefaultValue((long)ClientBodies.DefaultTokenLifetime)]
    public long? AccessTokenLifetime { get; init; }

    [Description("Seconds.")]
    [Range(0, ClientSettingsReader.LongestLifetime)]
    [DefaultValue((long)ClientSettings.DefaultAuthorizationLifetime)]
    public long? AuthorizationLifetime { get; init; }

    [Description("Seconds.")]
    [Range(0, ClientSettingsReader.LongestLifetime)]
    [DefaultValue((long)ClientSettings.DefaultRefreshTokenLifetime)]
    public long? RefreshTokenLifetime { get; init; }

    [Words(typeof(ClientWords), nameof(ClientWords.RefreshTokenUsages))]
    [DefaultValue("ONETIME")]
    public string? RefreshTokenUsage { get; init; }

    [Description("Where people are sent back to; at least one where people sign in.")]
    [MaxLength(ClientAddresses.MostAddresses)]
    public IReadOnlyList<string?>? RedirectUris { get; init; }

    [MaxLength(ClientAddresses.MostAddresses)]
    public IReadOnlyList<string?>? PostLogoutRedirectUris { get; init; }

    [Description(
        "At the same scheme, host and port as one of redirect_uris, unless the client is native."
    )]
    [MaxLength(ClientAddresses.LongestAddress)]
    public string? FrontchannelLogoutUri { get; init; }

    public bool? FrontchannelLogoutSessionRequired { get; init; }

    [Description("Never loaded by the server.")]
    [MaxLength(ClientAddresses.LongestAddress)]
    public string? LogoUri { get; init; }

    [MaxLength(ClientAddresses.LongestAddress)]
    public string? ClientUri { get; init; }

    [Description("Whether a sign-in elsewhere is not enough.")]
    public bool? SsoDisabled { get; init; }

    [Description("Proof Key for Code Exchange (RFC 7636).")]
    [Words(typeof(ClientWords), nameof(ClientWords.CodeChallenges))]
    public string? CodeChallengeMethod { get; init; }

    [Description("Who looks after it; left out, it stays as it is, and empty it is taken away.")]
    [MaxLength(IntegrationLabels.TeamLength)]
    public string? Team { get; init; }

    [Description(
        "Words to find it by, of at most 40 characters and without commas; left out, they stay as they are."
    )]
    [MaxLength(IntegrationLabels.MostTags)]
    public IReadOnlyList<string?>? Tags { get; init; }

    [Description("Told once, in the answer that made it.")]
    [ServerSet]
    public string? ClientSecret { get; init; }

    [ServerSet]
    public DateTimeOffset? ClientSecretExpires { get; init; }

    [ServerSet]
    public string? JwksUri { get; init; }

    [Description("The onbehalfof entries: whom it signs people in for.")]
    [ServerSet]
    [JsonPropertyName("onbehalfof")]
    public IReadOnlyList<OnBehalfOfBody>? OnBehalfOf { get; init; }

    [Description("From when the token server acts on a change; in answers to changes alone.")]
    [ServerSet]
    public DateTimeOffset? EffectiveAt { get; init; }

    /// <summary>A record prints its members; a secret must never reach a log.</summary>
    public override string ToString() => $"{nameof(ClientBody)} {ClientId}";
}
