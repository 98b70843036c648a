namespace Portvakt.Domain.Tokens.Proofs;

/// <summary>A DPoP proof whose signature is right (RFC 9449 section 4.2); what it says is for the rules to judge.</summary>
/// <param name="KeyThumbprint">The key's thumbprint (RFC 7638); jkt in the token.</param>
/// <param name="Id">jti.</param>
/// <param name="Method">htm: the HTTP method that it is for.</param>
/// <param name="Address">htu: the address that it is for.</param>
/// <param name="IssuedAt">iat, Unix seconds.</param>
/// <param name="Nonce">nonce; null when absent.</param>
public sealed record DpopProof(
    string KeyThumbprint,
    string Id,
    string Method,
    string Address,
    long IssuedAt,
    string? Nonce
);
