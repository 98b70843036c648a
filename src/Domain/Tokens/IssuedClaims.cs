using System.Text.Json;
using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Tokens;

/// <summary>What an access token of our own says, for those who are shown one.</summary>
public static class IssuedClaims
{
    /// <summary>The organisation that it is for; null when it names none.</summary>
    public static OrganisationId? Consumer(JsonElement claims) =>
        claims.TryGetProperty("consumer"u8, out var consumer)
        && consumer.ValueKind == JsonValueKind.Object
        && OrganisationId.TryCanonical(JsonText.Member(consumer, "ID"), out var id)
            ? id
            : null;

    /// <summary>Its scopes.</summary>
    public static IReadOnlyList<string> Scopes(JsonElement claims) =>
        JsonText.Member(claims, "scope")?.Split(' ') ?? [];

    /// <summary>Whether it is bound to a key (RFC 7800), so that showing it is not enough.</summary>
    public static bool IsBound(JsonElement claims) => claims.TryGetProperty("cnf"u8, out _);
}
