using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Integrations;

/// <summary>
/// Checks what a client asks for against what its kind can have. Fields are named as on the wire; what does not
/// matter to a kind is borne, since clients send it all the same.
/// </summary>
public static class ClientSettingsReader
{
    /// <summary>Longest life of an authorization or a refresh token: ten years, in seconds.</summary>
    public const int LongestLifetime = 315_360_000;

    // What older documents call the JWT-bearer grant.
    private const string JwtBearerNickname = "jwt_bearer_token";

    public static Outcome<ClientSettings> Read(IntegrationKind kind, RequestedSettings asked)
    {
        var problems = new List<Problem>();
        var settings = new ClientSettings
        {
            ApplicationType = Word(
                ClientWords.ApplicationTypes,
                asked.ApplicationType,
                kind.IsLogin() ? null : ApplicationType.Web,
                "application_type",
                problems
            ),
            Authentication = Word(
                ClientWords.Authentications,
                asked.Authentication,
                kind.IsLogin() ? null : ClientAuthentication.PrivateKeyJwt,
                "token_endpoint_auth_method",
                problems
            ),
            GrantTypes = ReadGrantTypes(kind, asked.GrantTypes, problems),
            AuthorizationLifetime = Lifetime(
                asked.AuthorizationLifetime,
                ClientSettings.DefaultAuthorizationLifetime,
                "authorization_lifetime",
                problems
            ),
            RefreshTokenLifetime = Lifetime(
                asked.RefreshTokenLifetime,
                ClientSettings.DefaultRefreshTokenLifetime,
                "refresh_token_lifetime",
                problems
            ),
            RefreshTokenUsage = Word(
                ClientWords.RefreshTokenUsages,
                asked.RefreshTokenUsage,
                RefreshTokenUsage.OneTime,
                "refresh_token_usage",
                problems
            ),
            RedirectUris = Texts(asked.RedirectUris),
            PostLogoutRedirectUris = Texts(asked.PostLogoutRedirectUris),
            FrontchannelLogoutUri = PlainText.Optional(asked.FrontchannelLogoutUri),
            FrontchannelLogoutSessionRequired = asked.FrontchannelLogoutSessionRequired,
            LogoUri = PlainText.Optional(asked.LogoUri),
            ClientUri = PlainText.Optional(asked.ClientUri),
            SsoDisabled =
                asked.SsoDisabled ?? (kind.IsLogin() ? kind == IntegrationKind.Ansattporten : null),
            CodeChallenge =
                asked.CodeChallengeMethod is null && !kind.IsLogin()
                    ? null
                    : Word(
                        ClientWords.CodeChallenges,
                        asked.CodeChallengeMethod,
                        CodeChallenge.S256,
                        "code_challenge_method",
                        problems
                    ),
        };
        if (problems.Count == 0)
            problems.AddRange(KindRules.Check(kind, settings));
        problems.AddRange(ClientAddresses.Check(kind, settings));
        return problems.Count > 0 ? problems : settings;
    }

    private static IReadOnlyList<GrantType> ReadGrantTypes(
        IntegrationKind kind,
        IReadOnlyList<string?>? asked,
        List<Problem> problems
    )
    {
        if (asked is null && !kind.IsLogin())
            return [GrantType.JwtBearer];
        var read = (asked ?? [])
            .Select(word =>
                word == JwtBearerNickname
                    ? GrantType.JwtBearer
                    : ClientWords.GrantTypes.Read(word, "grant_types")
            )
            .ToList();
        problems.AddRange(read.SelectMany(r => r.Problems));
        if (read.Count == 0)
            problems.Add(Problem.At("grant_types", Problems.ListEmpty));
        return [.. read.Where(r => r.Ok).Select(r => r.Value).Distinct()];
    }

    private static T Word<T>(
        WordList<T> words,
        string? asked,
        T? ifAbsent,
        string field,
        List<Problem> problems
    )
        where T : struct, Enum
    {
        if (asked is null && ifAbsent is { } value)
            return value;
        var read = words.Read(asked, field);
        problems.AddRange(read.Problems);
        return read.Value;
    }

    private static int Lifetime(long? asked, int ifAbsent, string field, List<Problem> problems)
    {
        if (asked is null or (>= 0 and <= LongestLifetime))
            return (int?)asked ?? ifAbsent;
        problems.Add(Problem.At(field, Problems.LifetimeOutOfRange, 0, LongestLifetime));
        return ifAbsent;
    }

    private static IReadOnlyList<string> Texts(IReadOnlyList<string?>? asked) =>
        [
            .. (asked ?? [])
                .Select(PlainText.Optional)
                .OfType<string>()
                .Distinct(StringComparer.Ordinal),
        ];
}
