namespace Portvakt.Domain.Tokens;

/// <summary>What a grant's x5c header (RFC 7515 section 4.1.6) looks like.</summary>
public enum CertificateHeader
{
    /// <summary>There is none.</summary>
    Absent,

    /// <summary>An array of base64 certificates, few and small enough to be looked at.</summary>
    Listed,

    /// <summary>Something else, for instance a bare string, or more than anybody needs.</summary>
    Malformed,
}
