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

    /// <summary>What asks for just the settings that a client has.</summary>
    public static RequestedSettings For(ClientSettings settings) =>
        new()
        {
            ApplicationType = ClientWords.ApplicationTypes.Of(settings.ApplicationType),
            Authentication = ClientWords.Authentications.Of(settings.Authentication),
            GrantTypes = [.. settings.GrantTypes.Select(ClientWords.GrantTypes.Of)],
            AuthorizationLifetime = settings.AuthorizationLifetime,
            RefreshTokenLifetime = settings.RefreshTokenLifetime,
            RefreshTokenUsage = ClientWords.RefreshTokenUsages.Of(settings.RefreshTokenUsage),
            RedirectUris = settings.RedirectUris,
            PostLogoutRedirectUris = settings.PostLogoutRedirectUris,
            FrontchannelLogoutUri = settings.FrontchannelLogoutUri,
            FrontchannelLogoutSessionRequired = settings.FrontchannelLogoutSessionRequired,
            LogoUri = settings.LogoUri,
            ClientUri = settings.ClientUri,
            SsoDisabled = settings.SsoDisabled,
            CodeChallengeMethod = settings.CodeChallenge is { } challenge
                ? ClientWords.CodeChallenges.Of(challenge)
                : null,
        };
}
