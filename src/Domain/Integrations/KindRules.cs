using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Integrations;

/// <summary>Which settings go together for each kind of integration.</summary>
internal static class KindRules
{
    public static IEnumerable<Problem> Check(IntegrationKind kind, ClientSettings settings)
    {
        if (!ApplicationTypes(kind).Contains(settings.ApplicationType))
            yield return Choose(
                "application_type",
                ApplicationTypes(kind).Select(ClientWords.ApplicationTypes.Of),
                kind
            );
        var authentications = Authentications(kind, settings.ApplicationType);
        if (!authentications.Contains(settings.Authentication))
            yield return Choose(
                "token_endpoint_auth_method",
                authentications.Select(ClientWords.Authentications.Of),
                kind
            );
        var grants = GrantTypes(kind);
        if (settings.GrantTypes.Except(grants).Any())
            yield return Choose("grant_types", grants.Select(ClientWords.GrantTypes.Of), kind);
    }

    private static ApplicationType[] ApplicationTypes(IntegrationKind kind) =>
        kind.IsLogin()
            ? [ApplicationType.Web, ApplicationType.Browser, ApplicationType.Native]
            : [ApplicationType.Web];

    /// <summary>What runs in a browser or on a phone cannot keep a secret.</summary>
    private static ClientAuthentication[] Authentications(
        IntegrationKind kind,
        ApplicationType application
    )
    {
        if (!kind.IsLogin())
            return [ClientAuthentication.PrivateKeyJwt];
        return application == ApplicationType.Web
            ?
            [
                ClientAuthentication.ClientSecretBasic,
                ClientAuthentication.ClientSecretPost,
                ClientAuthentication.PrivateKeyJwt,
            ]
            : [ClientAuthentication.None];
    }

    private static GrantType[] GrantTypes(IntegrationKind kind) =>
        kind switch
        {
            IntegrationKind.ApiKlient =>
            [
                GrantType.AuthorizationCode,
                GrantType.RefreshToken,
                GrantType.JwtBearer,
            ],
            _ when kind.IsLogin() => [GrantType.AuthorizationCode, GrantType.RefreshToken],
            _ => [GrantType.JwtBearer],
        };

    private static Problem Choose(string field, IEnumerable<string> words, IntegrationKind kind) =>
        Problem.At(field, Problems.KindNeedsWord, kind.Word(), string.Join(", ", words));
}
