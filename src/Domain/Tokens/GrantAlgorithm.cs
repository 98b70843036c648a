namespace Portvakt.Domain.Tokens;

/// <summary>The algorithms that a client may sign a grant with (RFC 7518 section 3.3).</summary>
public enum GrantAlgorithm
{
    RS256,
    RS384,
    RS512,
}
