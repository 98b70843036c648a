using System.Globalization;
using Portvakt.Domain.Integrations;
using Portvakt.SelfService.Login;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>The fields of kinds with which people sign in, as they were typed; addresses one a line.</summary>
public sealed record SignInFields
{
    public string? ApplicationType { get; init; }
    public string? Authentication { get; init; }
    public IReadOnlyList<string> GrantTypes { get; init; } = [];
    public string? RedirectUris { get; init; }
    public string? PostLogoutRedirectUris { get; init; }
    public string? FrontchannelLogoutUri { get; init; }
    public bool SessionRequired { get; init; }
    public bool SsoDisabled { get; init; }
    public string? CodeChallenge { get; init; }
    public string? AuthorizationLifetime { get; init; }
    public string? RefreshTokenLifetime { get; init; }
    public string? RefreshTokenUsage { get; init; }
    public string? LogoUri { get; init; }
    public string? ClientUri { get; init; }

    /// <summary>What suits most: a web application that signs with its key.</summary>
    internal static RequestedSettings Proposed { get; } =
        RequestedSettings.For(
            new ClientSettings
            {
                GrantTypes = [GrantType.AuthorizationCode],
                CodeChallenge = Domain.Integrations.CodeChallenge.S256,
            }
        );

    internal static SignInFields Read(PostedForm form) =>
        new()
        {
            ApplicationType = form["application_type"],
            Authentication = form["token_endpoint_auth_method"],
            GrantTypes = form.All("grant_types"),
            RedirectUris = form["redirect_uris"],
            PostLogoutRedirectUris = form["post_logout_redirect_uris"],
            FrontchannelLogoutUri = form["frontchannel_logout_uri"],
            SessionRequired = form["frontchannel_logout_session_required"] is not null,
            SsoDisabled = form["sso_disabled"] is not null,
            CodeChallenge = form["code_challenge_method"],
            AuthorizationLifetime = form["authorization_lifetime"],
            RefreshTokenLifetime = form["refresh_token_lifetime"],
            RefreshTokenUsage = form["refresh_token_usage"],
            LogoUri = form["logo_uri"],
            ClientUri = form["client_uri"],
        };

    internal static SignInFields Of(RequestedSettings settings) =>
        new()
        {
            ApplicationType = settings.ApplicationType,
            Authentication = settings.Authentication,
            GrantTypes = [.. (settings.GrantTypes ?? []).OfType<string>()],
            RedirectUris = Lines(settings.RedirectUris),
            PostLogoutRedirectUris = Lines(settings.PostLogoutRedirectUris),
            FrontchannelLogoutUri = settings.FrontchannelLogoutUri,
            SessionRequired = settings.FrontchannelLogoutSessionRequired == true,
            SsoDisabled = settings.SsoDisabled == true,
            CodeChallenge = settings.CodeChallengeMethod,
            AuthorizationLifetime = Digits(settings.AuthorizationLifetime),
            RefreshTokenLifetime = Digits(settings.RefreshTokenLifetime),
            RefreshTokenUsage = settings.RefreshTokenUsage,
            LogoUri = settings.LogoUri,
            ClientUri = settings.ClientUri,
        };

    internal RequestedSettings ToSettings() =>
        new()
        {
            ApplicationType = ApplicationType,
            Authentication = Authentication,
            GrantTypes = GrantTypes,
            RedirectUris = Split(RedirectUris),
            PostLogoutRedirectUris = Split(PostLogoutRedirectUris),
            FrontchannelLogoutUri = FrontchannelLogoutUri,
            FrontchannelLogoutSessionRequired = SessionRequired,
            SsoDisabled = SsoDisabled,
            CodeChallengeMethod = CodeChallenge,
            AuthorizationLifetime = Seconds(AuthorizationLifetime),
            RefreshTokenLifetime = Seconds(RefreshTokenLifetime),
            RefreshTokenUsage = RefreshTokenUsage,
            LogoUri = LogoUri,
            ClientUri = ClientUri,
        };

    /// <summary>The addresses in a text, one a line.</summary>
    internal static IReadOnlyList<string> Split(string? text) =>
        (text ?? "").Split(
            '\n',
            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
        );

    /// <summary>Addresses as a text, one a line.</summary>
    internal static string Lines(IReadOnlyList<string?>? addresses) =>
        string.Join('\n', addresses ?? []);

    private static string? Digits(long? seconds) => seconds?.ToString(CultureInfo.InvariantCulture);

    /// <summary>What is no number is out of range, which is what the reader then says.</summary>
    private static long? Seconds(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null
        : long.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var read)
            ? read
        : -1;
}
