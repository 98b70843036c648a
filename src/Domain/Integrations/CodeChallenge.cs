namespace Portvakt.Domain.Integrations;

/// <summary>code_challenge_method on the wire.</summary>
public enum CodeChallenge
{
    S256,
    None,
}
