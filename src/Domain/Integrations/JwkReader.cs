using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Integrations;

/// <summary>Reads public RSA keys in JSON (RFC 7517): one key, an array, or a set under "keys".</summary>
public static class JwkReader
{
    // The last second that DateTimeOffset can hold, 9999-12-31T23:59:59Z.
    private const long LastSecond = 253_402_300_799;

    /// <summary>The keys of a JSON text, at least one.</summary>
    /// <param name="demanded">Members that every key must have although RFC 7517 leaves them to choice.</param>
    public static Outcome<IReadOnlyList<PublicKeyMaterial>> Read(
        string json,
        params IReadOnlyList<string> demanded
    )
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 8 });
            return IsUnicode(document.RootElement)
                ? ReadAll(document.RootElement, demanded)
                : Problem.At("key", Problems.KeyUnreadable);
        }
        catch (JsonException e)
        {
            // The framework reports bad JSON only by throwing; its position is what the user needs.
            return Problem.At(
                "key",
                Problems.KeyJson,
                (e.LineNumber ?? 0) + 1,
                (e.BytePositionInLine ?? 0) + 1
            );
        }
    }

    /// <summary>Half of a surrogate pair is told only by throwing, and only once it is read.</summary>
    private static bool IsUnicode(JsonElement root)
    {
        try
        {
            JsonText.DemandUnicode(root);
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static Outcome<IReadOnlyList<PublicKeyMaterial>> ReadAll(
        JsonElement root,
        IReadOnlyList<string> demanded
    )
    {
        if (JwkShape.HoldsPrivateMember(root))
            return Problem.At("key", Problems.KeyPrivate);
        if (JwkShape.HoldsDuplicateMember(root))
            return Problem.At("key", Problems.KeyDuplicateMember);
        var elements = Elements(root);
        if (elements.Count == 0)
            return Problem.At("key", Problems.KeyMissing);
        if (elements.Count > KeyPolicy.MaxKeys)
            return Problem.At("key", Problems.KeyLimit, KeyPolicy.MaxKeys);
        var outcomes = elements.ConvertAll(element => ReadOne(element, demanded));
        var problems = outcomes.SelectMany(o => o.Problems).ToList();
        return problems.Count > 0 ? problems : outcomes.ConvertAll(o => o.Value!);
    }

    private static List<JsonElement> Elements(JsonElement root) =>
        root.ValueKind switch
        {
            JsonValueKind.Array => [.. root.EnumerateArray()],
            JsonValueKind.Object
                when root.TryGetProperty("keys", out var keys)
                    && keys.ValueKind == JsonValueKind.Array => [.. keys.EnumerateArray()],
            _ => [root],
        };

    private static Outcome<PublicKeyMaterial> ReadOne(
        JsonElement key,
        IReadOnlyList<string> demanded
    )
    {
        if (key.ValueKind != JsonValueKind.Object)
            return Problem.At("key", Problems.KeyUnreadable);
        if (demanded.FirstOrDefault(name => Member(key, name) is null) is { } missing)
            return Problem.At("key", Problems.KeyUseMissing, missing);
        if (Member(key, "kty") != "RSA")
            return Problem.At("key", Problems.KeyNotRsa);
        if (Member(key, "use") is { } use && use != "sig")
            return Problem.At("key", Problems.KeyUse);
        var algorithm = Member(key, "alg") ?? "RS256";
        if (!KeyPolicy.Algorithms.Contains(algorithm))
            return Problem.At(
                "key",
                Problems.KeyAlgorithm,
                string.Join(", ", KeyPolicy.Algorithms)
            );
        var kid = Member(key, "kid");
        if (kid is not null && !KeyId.IsValid(kid))
            return Problem.At("key", Problems.KeyKidMalformed);
        var expiry = Expiry(key);
        if (!expiry.Ok)
            return Outcome<PublicKeyMaterial>.Failed(expiry.Problems);
        var rsa = new RSAParameters { Modulus = Number(key, "n"), Exponent = Number(key, "e") };
        return rsa.Modulus is null || rsa.Exponent is null
            ? Problem.At("key", Problems.KeyNumbers)
            : PublicKeyMaterial
                .FromRsa(rsa, kid, algorithm)
                .Then<PublicKeyMaterial>(material => material with { Expires = expiry.Value.At })
                .Then(material => JwkCertificate.Attach(material, key));
    }

    /// <summary>
    /// Null when absent. A value that is no string comes back empty, which no rule accepts: a kid of 5 must not
    /// silently become another kid.
    /// </summary>
    private static string? Member(JsonElement key, string name)
    {
        if (!key.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
            return null;
        return value.ValueKind == JsonValueKind.String ? value.GetString() : "";
    }

    /// <summary>Base64url, with the whitespace that copying leaves in it; null when it is something else.</summary>
    private static byte[]? Number(JsonElement key, string name)
    {
        if (Member(key, name) is not { Length: > 0 } text || !Base64Url.IsValid(text))
            return null;
        try
        {
            return Base64Url.DecodeFromChars(text);
        }
        catch (FormatException)
        {
            // Bits too many in the last character: IsValid does not look at them.
            return null;
        }
    }

    /// <summary>Seconds since 1970 as a number or in quotes; beyond what can be stored means no end of its own.</summary>
    private static Outcome<AskedExpiry> Expiry(JsonElement key)
    {
        if (!key.TryGetProperty("exp", out var exp) || exp.ValueKind == JsonValueKind.Null)
            return new AskedExpiry(null);
        var text = exp.ValueKind == JsonValueKind.String ? exp.GetString() : exp.GetRawText();
        var style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (!decimal.TryParse(text, style, CultureInfo.InvariantCulture, out var seconds))
            return Problem.At("key", Problems.KeyExpiryMalformed);
        if (seconds > LastSecond)
            return new AskedExpiry(null);
        return new AskedExpiry(
            DateTimeOffset.FromUnixTimeSeconds(seconds <= 0 ? 0 : (long)seconds)
        );
    }

    private sealed record AskedExpiry(DateTimeOffset? At);
}
