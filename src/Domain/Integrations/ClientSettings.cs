namespace Portvakt.Domain.Integrations;

/// <summary>
/// How a client speaks the protocols: what matters to those where people sign in, and to Maskinporten only that it
/// comes back as it was sent.
/// </summary>
public sealed record ClientSettings
{
    /// <summary>Seconds that an authorization lives when nothing is said.</summary>
    public const int DefaultAuthorizationLifetime = 7200;

    /// <summary>Seconds that a refresh token lives when nothing is said.</summary>
    public const int DefaultRefreshTokenLifetime = 600;

    public ApplicationType ApplicationType { get; init; } = ApplicationType.Web;

    public ClientAuthentication Authentication { get; init; } = ClientAuthentication.PrivateKeyJwt;

    public IReadOnlyList<GrantType> GrantTypes { get; init; } = [GrantType.JwtBearer];

    /// <summary>Seconds.</summary>
    public int AuthorizationLifetime { get; init; } = DefaultAuthorizationLifetime;

    /// <summary>Seconds.</summary>
    public int RefreshTokenLifetime { get; init; } = DefaultRefreshTokenLifetime;

    public RefreshTokenUsage RefreshTokenUsage { get; init; } = RefreshTokenUsage.OneTime;

    public IReadOnlyList<string> RedirectUris { get; init; } = [];

    public IReadOnlyList<string> PostLogoutRedirectUris { get; init; } = [];

    public string? FrontchannelLogoutUri { get; init; }

    public bool? FrontchannelLogoutSessionRequired { get; init; }

    /// <summary>Shown to people by their browser; never loaded from here.</summary>
    public string? LogoUri { get; init; }

    public string? ClientUri { get; init; }

    /// <summary>Whether a sign-in elsewhere is not enough; null where nobody signs in.</summary>
    public bool? SsoDisabled { get; init; }

    /// <summary>Proof Key for Code Exchange (RFC 7636); null where there is no code.</summary>
    public CodeChallenge? CodeChallenge { get; init; }

    /// <summary>Whether it shows who it is by a secret.</summary>
    public bool HasSecret =>
        Authentication
            is ClientAuthentication.ClientSecretBasic
                or ClientAuthentication.ClientSecretPost;
}
