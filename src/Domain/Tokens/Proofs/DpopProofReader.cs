using System.Text;
using System.Text.Json;
using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Tokens.Proofs;

/// <summary>Reads a DPoP header (RFC 9449 section 4.3, checks 2 to 7). It believes nothing but the signature.</summary>
public static class DpopProofReader
{
    /// <summary>Longest proof that is read; one with a 4096-bit RSA key has about 2,000 characters.</summary>
    public const int MaxLength = 8 * 1024;

    private static readonly JsonDocumentOptions Strict = new()
    {
        AllowDuplicateProperties = false,
        MaxDepth = 4,
    };

    /// <summary>The proof; null when it is none, or when its own key did not sign it.</summary>
    public static DpopProof? Read(string text)
    {
        var parts = text.Split('.');
        if (text.Length > MaxLength || parts.Length != 3)
            return null;
        try
        {
            using var header = Json(parts[0]);
            using var claims = Json(parts[1]);
            return
                header is not null
                && claims is not null
                && Signer(header.RootElement, parts) is { } key
                ? Proof(claims.RootElement, key.Thumbprint)
                : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // The framework's reader tells of bad JSON only by throwing.
            return null;
        }
    }

    private static ProofKey? Signer(JsonElement header, string[] parts)
    {
        if (
            JsonText.Member(header, "typ") != "dpop+jwt"
            || JsonText.Member(header, "alg") is not { } algorithm
            || header.TryGetProperty("crit"u8, out _)
            || !header.TryGetProperty("jwk"u8, out var jwk)
            || ProofKey.Read(jwk) is not { } key
            || StrictBase64Url.Decode(parts[2]) is not { } signature
        )
            return null;
        var input = Encoding.ASCII.GetBytes($"{parts[0]}.{parts[1]}");
        return key.Verify(algorithm, input, signature) ? key : null;
    }

    private static DpopProof? Proof(JsonElement claims, string thumbprint) =>
        JsonText.Member(claims, "jti") is { Length: > 0 } id
        && JsonText.Member(claims, "htm") is { } method
        && JsonText.Member(claims, "htu") is { } address
        && claims.TryGetProperty("iat"u8, out var iat)
        && GrantValues.Seconds(iat) is { } issuedAt
            ? new DpopProof(
                thumbprint,
                id,
                method,
                address,
                issuedAt,
                JsonText.Member(claims, "nonce")
            )
            : null;

    private static JsonDocument? Json(string part)
    {
        if (StrictBase64Url.Decode(part) is not { } bytes)
            return null;
        var document = JsonDocument.Parse(bytes, Strict);
        if (document.RootElement.ValueKind == JsonValueKind.Object)
            return document;
        document.Dispose();
        return null;
    }
}
