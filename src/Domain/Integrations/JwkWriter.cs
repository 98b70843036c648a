using System.Buffers.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Portvakt.Domain.Integrations;

/// <summary>Writes stored keys as JSON (RFC 7517), for people who check that the right key was stored.</summary>
public static class JwkWriter
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        // Every value is base64, a kid or a word of ours, so nothing needs escaping.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly JsonSerializerOptions Plain = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>An array with one object a key, its members in the order kty, e, use, kid, alg, n, and x5c when it has a certificate.</summary>
    public static string Array(IEnumerable<PublicKey> keys) => Array(keys.Select(Material));

    /// <summary>The same of keys that are not stored.</summary>
    public static string Array(IEnumerable<PublicKeyMaterial> keys) =>
        JsonSerializer.Serialize(keys.Select(Member.Of), Indented);

    /// <summary>One key as an object on one line.</summary>
    public static JsonElement Element(PublicKey key) =>
        JsonSerializer.SerializeToElement(Member.Of(Material(key)), Plain);

    private static PublicKeyMaterial Material(PublicKey key) =>
        new(key.Kid, key.Algorithm, key.Modulus, key.Exponent) { Certificate = key.Certificate };

    private sealed record Member(
        [property: JsonPropertyName("kty")] string Kty,
        [property: JsonPropertyName("e")] string E,
        [property: JsonPropertyName("use")] string Use,
        [property: JsonPropertyName("kid")] string Kid,
        [property: JsonPropertyName("alg")] string Alg,
        [property: JsonPropertyName("n")] string N,
        [property: JsonPropertyName("x5c")] string[]? X5c
    )
    {
        public static Member Of(PublicKeyMaterial key) =>
            new(
                "RSA",
                Base64Url.EncodeToString(key.Exponent),
                "sig",
                key.Kid,
                key.Algorithm,
                Base64Url.EncodeToString(key.Modulus),
                key.Certificate is { } der ? [Convert.ToBase64String(der)] : null
            );
    }
}
