using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Tokens;

/// <summary>Reads access tokens that an environment issued itself.</summary>
/// <param name="issuers">What its issuers call themselves.</param>
/// <param name="find">The environment's key of that kid, listed or not; null when it has none.</param>
public sealed class IssuedTokenReader(string[] issuers, Func<string, ITokenVerifier?> find)
{
    private const int LongestToken = 16 * 1024;

    /// <summary>The claims; null when it is not ours, forged or expired.</summary>
    public JsonElement? Read(string token, DateTimeOffset now)
    {
        var parts = token.Split('.');
        if (
            token.Length > LongestToken
            || parts.Length != 3
            || Json(parts[0]) is not { } head
            || JsonText.Member(head, "kid") is not { } keyId
            || find(keyId) is not { } key
            || !key.Key.IsListed(now)
            || JsonText.Member(head, "alg") != key.Key.Algorithm.ToString()
            || Bytes(parts[2]) is not { } signature
            || !key.Verify(Encoding.UTF8.GetBytes($"{parts[0]}.{parts[1]}"), signature)
            || Json(parts[1]) is not { } claims
        )
            return null;
        return IsValid(claims, now) ? claims : null;
    }

    /// <summary>The kid in a token's header, nothing of which is verified yet; null when there is none.</summary>
    public static string? KeyId(string token) =>
        token.Length <= LongestToken && Json(token.Split('.')[0]) is { } head
            ? JsonText.Member(head, "kid")
            : null;

    private bool IsValid(JsonElement claims, DateTimeOffset now) =>
        issuers.Contains(JsonText.Member(claims, "iss"), StringComparer.Ordinal)
        && claims.TryGetProperty("exp"u8, out var exp)
        && exp.ValueKind == JsonValueKind.Number
        && exp.TryGetInt64(out var seconds)
        && now.ToUnixTimeSeconds() < seconds;

    private static JsonElement? Json(string part)
    {
        if (Bytes(part) is not { } bytes)
            return null;
        var reader = new Utf8JsonReader(bytes);
        try
        {
            if (
                !JsonElement.TryParseValue(ref reader, out var json)
                || json is not { ValueKind: JsonValueKind.Object } found
            )
                return null;
            JsonText.DemandUnicode(found);
            return found;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Anybody can send anything; what is no token is no error of ours.
            return null;
        }
    }

    private static byte[]? Bytes(string part) =>
        Base64Url.IsValid(part) ? Base64Url.DecodeFromChars(part) : null;
}
