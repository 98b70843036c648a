namespace Portvakt.Domain.Integrations;

/// <summary>A client's settings as they were asked for, unchecked; null for what was left out.</summary>
public sealed record RequestedSettings
{
    public string? ApplicationType { get; init; }

    public string? Authentication { get; init; }

    public IReadOnlyList<string?>? GrantTypes { get; init; }

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
}
