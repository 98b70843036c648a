using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.TokenServer.Token;

namespace Portvakt.TokenServer.Register;

/// <summary>Reads what callers show (RFC 6750): tokens that the same environment issued; those of others open nothing.</summary>
internal sealed class BearerReader(IssuedTokenReader tokens)
{
    private const string Scheme = "Bearer ";

    /// <summary>The token; null when it is absent, not ours, forged, expired, or bound to a key.</summary>
    public BearerToken? Read(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        if (
            !header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            || tokens.Read(header[Scheme.Length..].Trim()) is not { } claims
            // Bound to a key whose holder this caller has not shown itself to be.
            || claims.TryGetProperty("cnf"u8, out _)
        )
            return null;
        return new BearerToken(
            JsonText.Member(claims, "scope")?.Split(' ') ?? [],
            Prefixes(claims),
            Consumer(claims)
        );
    }

    private static OrganisationId? Consumer(JsonElement claims) =>
        claims.TryGetProperty("consumer"u8, out var consumer)
        && consumer.ValueKind == JsonValueKind.Object
        && OrganisationId.TryOf(JsonText.Member(consumer, "ID"), out var id)
            ? id
            : null;

    private static IReadOnlyList<string> Prefixes(JsonElement claims) =>
        claims.TryGetProperty("consumer_prefix"u8, out var prefixes)
        && prefixes.ValueKind == JsonValueKind.Array
            ? [.. prefixes.EnumerateArray().Select(p => p.ToString())]
            : [];
}
