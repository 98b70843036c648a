using System.Text.Json.Serialization;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>A client on the wire, as it is answered. What is null is left out.</summary>
internal sealed record ClientBody
{
    public string? ClientId { get; init; }
    public string? ClientName { get; init; }
    public string? ClientOrgno { get; init; }
    public string? SupplierOrgno { get; init; }
    public string? Description { get; init; }
    public bool? Active { get; init; }
    public DateTimeOffset? Created { get; init; }
    public DateTimeOffset? LastUpdated { get; init; }
    public string? ApplicationType { get; init; }
    public string? IntegrationType { get; init; }
    public IReadOnlyList<string?>? Scopes { get; init; }
    public IReadOnlyList<string?>? GrantTypes { get; init; }
    public string? TokenEndpointAuthMethod { get; init; }
    public long? AccessTokenLifetime { get; init; }
    public long? AuthorizationLifetime { get; init; }
    public long? RefreshTokenLifetime { get; init; }
    public string? RefreshTokenUsage { get; init; }
    public IReadOnlyList<string?>? RedirectUris { get; init; }
    public IReadOnlyList<string?>? PostLogoutRedirectUris { get; init; }
    public string? FrontchannelLogoutUri { get; init; }
    public bool? FrontchannelLogoutSessionRequired { get; init; }
    public string? LogoUri { get; init; }
    public string? ClientUri { get; init; }
    public bool? SsoDisabled { get; init; }
    public string? CodeChallengeMethod { get; init; }

    /// <summary>Told once, in the answer that made it.</summary>
    public string? ClientSecret { get; init; }

    public DateTimeOffset? ClientSecretExpires { get; init; }
    public string? JwksUri { get; init; }

    [JsonPropertyName("onbehalfof")]
    public IReadOnlyList<OnBehalfOfBody>? OnBehalfOf { get; init; }

    /// <summary>From when the token server acts on a change; in answers to changes alone.</summary>
    public DateTimeOffset? EffectiveAt { get; init; }

    /// <summary>A record prints its members; a secret must never reach a log.</summary>
    public override string ToString() => $"{nameof(ClientBody)} {ClientId}";
}
