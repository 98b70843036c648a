using System.Security.Cryptography;
using System.Text.Json;
using Portvakt.Domain.Integrations;

namespace Portvakt.Domain.Tokens.Proofs;

/// <summary>The public key in a proof's header: RSA of at least 2048 bits, or P-256.</summary>
internal sealed class ProofKey
{
    private const int LeastBits = 2048;
    private const int MostBits = 8192;
    private const int CurveBytes = 32;

    private readonly IReadOnlyList<KeyValuePair<string, byte[]>> numbers;

    private ProofKey(string type, IReadOnlyList<KeyValuePair<string, byte[]>> numbers)
    {
        Type = type;
        this.numbers = numbers;
    }

    /// <summary>RSA or EC.</summary>
    public string Type { get; }

    /// <summary>RFC 7638.</summary>
    public string Thumbprint =>
        JwkThumbprint.Of([
            .. numbers
                .Select(n =>
                    KeyValuePair.Create(
                        n.Key,
                        System.Buffers.Text.Base64Url.EncodeToString(n.Value)
                    )
                )
                .Concat(Type == "EC" ? [new("crv", "P-256")] : [])
                .Append(new("kty", Type))
                .OrderBy(member => member.Key, StringComparer.Ordinal),
        ]);

    /// <summary>Null when it is no such key, or when it has a private part.</summary>
    public static ProofKey? Read(JsonElement jwk)
    {
        if (jwk.ValueKind != JsonValueKind.Object || jwk.TryGetProperty("d"u8, out _))
            return null;
        if (Is(jwk, "kty", "EC") && Is(jwk, "crv", "P-256"))
            return
                Numbers(jwk, "x", "y") is { } point && point.All(n => n.Value.Length == CurveBytes)
                ? new ProofKey("EC", point)
                : null;
        return
            Is(jwk, "kty", "RSA")
            && Numbers(jwk, "e", "n") is { } rsa
            && rsa[1].Value.Length * 8 is >= LeastBits and <= MostBits
            ? new ProofKey("RSA", rsa)
            : null;
    }

    /// <summary>Whether the key made the signature with that algorithm.</summary>
    public bool Verify(string algorithm, ReadOnlySpan<byte> input, ReadOnlySpan<byte> signature)
    {
        try
        {
            return (Type, algorithm) switch
            {
                ("EC", "ES256") => VerifyCurve(input, signature),
                ("RSA", "RS256") => VerifyRsa(input, signature, RSASignaturePadding.Pkcs1),
                ("RSA", "PS256") => VerifyRsa(input, signature, RSASignaturePadding.Pss),
                _ => false,
            };
        }
        catch (CryptographicException)
        {
            // Numbers that make no key.
            return false;
        }
    }

    private bool VerifyCurve(ReadOnlySpan<byte> input, ReadOnlySpan<byte> signature)
    {
        using var key = ECDsa.Create(
            new ECParameters
            {
                Curve = ECCurve.NamedCurves.nistP256,
                Q = new ECPoint { X = numbers[0].Value, Y = numbers[1].Value },
            }
        );
        return key.VerifyData(input, signature, HashAlgorithmName.SHA256);
    }

    private bool VerifyRsa(
        ReadOnlySpan<byte> input,
        ReadOnlySpan<byte> signature,
        RSASignaturePadding padding
    )
    {
        using var key = RSA.Create(
            new RSAParameters { Exponent = numbers[0].Value, Modulus = numbers[1].Value }
        );
        return key.VerifyData(input, signature, HashAlgorithmName.SHA256, padding);
    }

    private static bool Is(JsonElement jwk, string name, string value) =>
        jwk.TryGetProperty(name, out var member)
        && member.ValueKind == JsonValueKind.String
        && member.ValueEquals(value);

    private static IReadOnlyList<KeyValuePair<string, byte[]>>? Numbers(
        JsonElement jwk,
        params string[] names
    )
    {
        var read = new KeyValuePair<string, byte[]>[names.Length];
        for (var i = 0; i < names.Length; i++)
        {
            if (
                !jwk.TryGetProperty(names[i], out var member)
                || member.ValueKind != JsonValueKind.String
            )
                return null;
            if (StrictBase64Url.Decode(member.GetString()!) is not { Length: > 0 } number)
                return null;
            read[i] = new(names[i], number);
        }
        return read;
    }
}
