using Portvakt.Domain.Integrations;

namespace Portvakt.Domain.Tokens;

/// <summary>
/// An RSA key that a client signs with: registered, or a trusted certificate's. Its alg is not here: a JWK's alg is a hint (RFC 7517 section 4.4), and all three
/// accepted algorithms are the same signature with another hash. Equality is identity, so that caches can use it.
/// </summary>
/// <param name="keyId">kid; for a certificate its fingerprint.</param>
/// <param name="modulus">n, big-endian bytes.</param>
/// <param name="exponent">e, big-endian bytes.</param>
/// <param name="expiresAt">From this instant on it is refused with MP-121.</param>
public sealed class KeyFacts(
    string keyId,
    byte[] modulus,
    byte[] exponent,
    DateTimeOffset expiresAt
)
{
    /// <summary>kid.</summary>
    public string KeyId { get; } = keyId;

    /// <summary>n, big-endian bytes.</summary>
    public byte[] Modulus { get; } = modulus;

    /// <summary>e, big-endian bytes.</summary>
    public byte[] Exponent { get; } = exponent;

    /// <summary>From this instant on the key is refused.</summary>
    public DateTimeOffset ExpiresAt { get; } = expiresAt;

    /// <summary>The certificate that the registered key is locked to; null for most.</summary>
    public CertificateFacts? Certificate { get; init; }
}
