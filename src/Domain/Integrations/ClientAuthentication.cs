namespace Portvakt.Domain.Integrations;

/// <summary>How a client shows who it is; token_endpoint_auth_method on the wire.</summary>
public enum ClientAuthentication
{
    PrivateKeyJwt,
    ClientSecretPost,
    ClientSecretBasic,
    None,
}
