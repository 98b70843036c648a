namespace Portvakt.Domain.Integrations;

/// <summary>Whether a refresh token is replaced at each use.</summary>
public enum RefreshTokenUsage
{
    OneTime,
    Reuse,
}
