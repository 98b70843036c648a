using Portvakt.Domain.Integrations;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>
/// A client as it is sent. What only the server knows is not in it: callers send back whole answers, and read-only members
/// are passed over whatever they hold.
/// </summary>
internal sealed record ClientRequest
{
    public string? ClientId { get; init; }
    public string? ClientName { get; init; }
    public string? ClientOrgno { get; init; }
    public string? Description { get; init; }
    public bool? Active { get; init; }
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
    public string? Team { get; init; }
    public IReadOnlyList<string?>? Tags { get; init; }

    /// <summary>For the use cases.</summary>
    public CreateIntegrationInput ToInput() =>
        new(IntegrationType, ClientName, Description, $"{AccessTokenLifetime}", Scopes ?? [])
        {
            ClientId = ClientId,
            Customer = ClientOrgno,
            Active = Active,
            Team = Team,
            Tags = Tags is null ? null : string.Join(',', Tags),
            Settings = new RequestedSettings
            {
                ApplicationType = ApplicationType,
                Authentication = TokenEndpointAuthMethod,
                GrantTypes = GrantTypes,
                AuthorizationLifetime = AuthorizationLifetime,
                RefreshTokenLifetime = RefreshTokenLifetime,
                RefreshTokenUsage = RefreshTokenUsage,
                RedirectUris = RedirectUris,
                PostLogoutRedirectUris = PostLogoutRedirectUris,
                FrontchannelLogoutUri = FrontchannelLogoutUri,
                FrontchannelLogoutSessionRequired = FrontchannelLogoutSessionRequired,
                LogoUri = LogoUri,
                ClientUri = ClientUri,
                SsoDisabled = SsoDisabled,
                CodeChallengeMethod = CodeChallengeMethod,
            },
        };
}
