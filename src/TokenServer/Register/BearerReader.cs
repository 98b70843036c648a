using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Tokens;

namespace Portvakt.TokenServer.Register;

/// <summary>Reads what callers show (RFC 6750): tokens that the same environment issued; those of others open nothing.</summary>
internal sealed class BearerReader(IssuedTokenReader tokens, TimeProvider time)
{
    private const string Scheme = "Bearer ";

    /// <summary>The token; null when it is absent, not ours, forged, expired, or bound to a key.</summary>
    public BearerToken? Read(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        if (
            !header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            || tokens.Read(header[Scheme.Length..].Trim(), time.GetUtcNow()) is not { } claims
            // Bound to a key whose holder this caller has not shown itself to be.
            || IssuedClaims.IsBound(claims)
        )
            return null;
        return new BearerToken(
            IssuedClaims.Scopes(claims),
            Prefixes(claims),
            IssuedClaims.Consumer(claims)
        );
    }

    private static IReadOnlyList<string> Prefixes(JsonElement claims) =>
        claims.TryGetProperty("consumer_prefix"u8, out var prefixes)
        && prefixes.ValueKind == JsonValueKind.Array
            ? [.. prefixes.EnumerateArray().Select(p => p.ToString())]
            : [];
}
