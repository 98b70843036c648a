namespace Portvakt.Domain.Integrations;

/// <summary>What a client may fetch tokens with; grant_types on the wire.</summary>
public enum GrantType
{
    JwtBearer,
    AuthorizationCode,
    RefreshToken,
    Implicit,
}
