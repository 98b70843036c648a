using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>Writes clients as the wire has them.</summary>
internal static class ClientBodies
{
    /// <summary>Seconds that a token lives when nothing is said.</summary>
    public const int DefaultTokenLifetime = 120;

    public static ClientBody Of(
        Integration integration,
        string? secret = null,
        DateTimeOffset? effectiveAt = null
    ) =>
        Of(
            ClientRow.Of(integration),
            [.. integration.Scopes.Select(s => s.Scope.Value).Order(StringComparer.Ordinal)],
            integration.OnBehalfOf.Count == 0
                ? null
                : [.. integration.OnBehalfOf.Select(o => OnBehalfOfBody.Of(o, name: null))]
        ) with
        {
            ClientSecret = secret,
            EffectiveAt = effectiveAt,
        };

    public static ClientBody Of(
        ClientRow row,
        IReadOnlyList<string> scopes,
        IReadOnlyList<OnBehalfOfBody>? onBehalfOf
    )
    {
        var settings = row.Settings;
        return new ClientBody
        {
            ClientId = row.ClientId,
            ClientName = row.Name,
            ClientOrgno = row.Owner.WireForm,
            SupplierOrgno = row.Supplier?.WireForm,
            Description = row.Description,
            Active = row.Active,
            Created = row.Created,
            LastUpdated = row.LastUpdated,
            ApplicationType = ClientWords.ApplicationTypes.Of(settings.ApplicationType),
            IntegrationType = row.Kind.Word(),
            Scopes = scopes,
            GrantTypes = [.. settings.GrantTypes.Select(ClientWords.GrantTypes.Of)],
            TokenEndpointAuthMethod = ClientWords.Authentications.Of(settings.Authentication),
            AccessTokenLifetime = row.TokenLifetime ?? DefaultTokenLifetime,
            AuthorizationLifetime = settings.AuthorizationLifetime,
            RefreshTokenLifetime = settings.RefreshTokenLifetime,
            RefreshTokenUsage = ClientWords.RefreshTokenUsages.Of(settings.RefreshTokenUsage),
            RedirectUris = settings.RedirectUris.Count == 0 ? null : settings.RedirectUris,
            PostLogoutRedirectUris =
                settings.PostLogoutRedirectUris.Count == 0 ? null : settings.PostLogoutRedirectUris,
            FrontchannelLogoutUri = settings.FrontchannelLogoutUri,
            FrontchannelLogoutSessionRequired = settings.FrontchannelLogoutSessionRequired,
            LogoUri = settings.LogoUri,
            ClientUri = settings.ClientUri,
            SsoDisabled = settings.SsoDisabled,
            CodeChallengeMethod = settings.CodeChallenge is { } challenge
                ? ClientWords.CodeChallenges.Of(challenge)
                : null,
            Team = row.Team,
            Tags = row.Tags.Count == 0 ? null : row.Tags,
            ClientSecretExpires = row.SecretExpires,
            JwksUri = $"/clients/{row.ClientId}/jwks",
            OnBehalfOf = onBehalfOf,
        };
    }
}
