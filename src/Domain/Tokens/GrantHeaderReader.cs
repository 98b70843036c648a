using System.Text.Json;
using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Tokens;

/// <summary>Reads the JWS header of a grant.</summary>
internal static class GrantHeaderReader
{
    internal static Outcome<GrantHeader> Read(JsonElement header)
    {
        // RFC 7515 section 4.1.11: an extension that must be understood is refused by those who do not.
        if (header.TryGetProperty("crit"u8, out _))
            return Problem.Of(Problems.TokenHeaderInvalid, "crit");
        if (!header.TryGetProperty("alg"u8, out var alg) || alg.ValueKind != JsonValueKind.String)
            return Problem.Of(Problems.TokenHeaderInvalid, "alg");
        string? keyId = null;
        if (header.TryGetProperty("kid"u8, out var kid) && kid.ValueKind != JsonValueKind.Null)
        {
            if (kid.ValueKind != JsonValueKind.String)
                return Problem.Of(Problems.TokenHeaderInvalid, "kid");
            keyId = kid.GetString();
        }
        var (certificates, chain) = CertificateHeaderReader.Read(header);
        return new GrantHeader(
            Algorithm(alg),
            string.IsNullOrEmpty(keyId) ? null : keyId,
            certificates,
            chain
        );
    }

    private static GrantAlgorithm? Algorithm(JsonElement alg) =>
        alg.ValueEquals("RS256"u8) ? GrantAlgorithm.RS256
        : alg.ValueEquals("RS384"u8) ? GrantAlgorithm.RS384
        : alg.ValueEquals("RS512"u8) ? GrantAlgorithm.RS512
        : null;
}
