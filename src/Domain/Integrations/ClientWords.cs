using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Integrations;

/// <summary>The words of the wire for each of a client's choices.</summary>
public static class ClientWords
{
    public static WordList<ApplicationType> ApplicationTypes { get; } =
        new(
            (ApplicationType.Web, "web"),
            (ApplicationType.Browser, "browser"),
            (ApplicationType.Native, "native")
        );

    public static WordList<ClientAuthentication> Authentications { get; } =
        new(
            (ClientAuthentication.PrivateKeyJwt, "private_key_jwt"),
            (ClientAuthentication.ClientSecretPost, "client_secret_post"),
            (ClientAuthentication.ClientSecretBasic, "client_secret_basic"),
            (ClientAuthentication.None, "none")
        );

    public static WordList<GrantType> GrantTypes { get; } =
        new(
            (GrantType.JwtBearer, "urn:ietf:params:oauth:grant-type:jwt-bearer"),
            (GrantType.AuthorizationCode, "authorization_code"),
            (GrantType.RefreshToken, "refresh_token"),
            (GrantType.Implicit, "implicit")
        );

    public static WordList<RefreshTokenUsage> RefreshTokenUsages { get; } =
        new((RefreshTokenUsage.OneTime, "ONETIME"), (RefreshTokenUsage.Reuse, "REUSE"));

    public static WordList<CodeChallenge> CodeChallenges { get; } =
        new((CodeChallenge.S256, "S256"), (CodeChallenge.None, "none"));
}
