namespace Portvakt.Domain.Environments;

/// <summary>How an environment signs its access tokens (RFC 7518 section 3.1).</summary>
public enum SigningAlgorithm
{
    /// <summary>RSASSA-PKCS1-v1_5 with SHA-256; what every known API accepts.</summary>
    RS256,

    /// <summary>RSASSA-PSS with SHA-256.</summary>
    PS256,

    /// <summary>ECDSA with P-256 and SHA-256: ten times cheaper to sign, for environments whose APIs take it.</summary>
    ES256,
}
