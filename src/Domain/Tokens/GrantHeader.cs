namespace Portvakt.Domain.Tokens;

/// <summary>The header members that decide anything; typ and all others are ignored.</summary>
/// <param name="Algorithm">alg; null for one that is not accepted, such as none or HS256.</param>
/// <param name="KeyId">kid; null when absent.</param>
/// <param name="Certificates">How x5c looks.</param>
/// <param name="Chain">The DER certificates of x5c, the signer's first; empty unless x5c is a list.</param>
public sealed record GrantHeader(
    GrantAlgorithm? Algorithm,
    string? KeyId,
    CertificateHeader Certificates,
    IReadOnlyList<byte[]> Chain
);
