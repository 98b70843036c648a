using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.TokenServer.Directory;

namespace Portvakt.TokenServer.Token;

/// <summary>Reads access tokens that an environment issued itself.</summary>
internal sealed class IssuedTokenReader(
    string[] issuers,
    LiveDirectory directory,
    EnvironmentName environment,
    TimeProvider time
)
{
    private const int LongestToken = 16 * 1024;

    /// <summary>The claims; null when it is not ours, forged or expired.</summary>
    public JsonElement? Read(string token)
    {
        var parts = token.Split('.');
        if (
            token.Length > LongestToken
            || parts.Length != 3
            || Json(parts[0]) is not { } head
            || JsonText.Member(head, "kid") is not { } keyId
            || directory.Of(environment).FindListed(keyId, time.GetUtcNow()) is not { } signer
            || JsonText.Member(head, "alg") != signer.Key.Algorithm.ToString()
            || Bytes(parts[2]) is not { } signature
            || !signer.Verify(Encoding.UTF8.GetBytes($"{parts[0]}.{parts[1]}"), signature)
            || Json(parts[1]) is not { } claims
        )
            return null;
        return IsValid(claims) ? claims : null;
    }

    private bool IsValid(JsonElement claims) =>
        issuers.Contains(JsonText.Member(claims, "iss"), StringComparer.Ordinal)
        && claims.TryGetProperty("exp"u8, out var exp)
        && exp.ValueKind == JsonValueKind.Number
        && exp.TryGetInt64(out var seconds)
        && time.GetUtcNow().ToUnixTimeSeconds() < seconds;

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
