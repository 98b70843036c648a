using System.Buffers.Text;
using System.Security.Cryptography;
using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Integrations;

/// <summary>A public key that was read and found good, not yet on a client.</summary>
public sealed record PublicKeyMaterial(
    string Kid,
    string Algorithm,
    byte[] Modulus,
    byte[] Exponent
)
{
    /// <summary>The end that the key itself asks for; null to live as long as the policy lets it.</summary>
    public DateTimeOffset? Expires { get; init; }

    /// <summary>The certificate that the key is locked to, DER; null for a key by itself.</summary>
    public byte[]? Certificate { get; init; }

    /// <summary>Takes RSA parameters; refuses lengths outside <see cref="KeyPolicy"/> and weak exponents.</summary>
    public static Outcome<PublicKeyMaterial> FromRsa(
        RSAParameters rsa,
        string? kid = null,
        string algorithm = "RS256"
    )
    {
        var modulus = Trim(rsa.Modulus ?? []);
        var exponent = Trim(rsa.Exponent ?? []);
        var bits = BitLength(modulus);
        if (bits < KeyPolicy.MinBits)
            return Problem.At("key", Problems.KeyTooShort, bits, KeyPolicy.MinBits);
        if (bits > KeyPolicy.MaxBits)
            return Problem.At("key", Problems.KeyTooLong, bits, KeyPolicy.MaxBits);
        // An even modulus is no product of two odd primes; exponent 1 makes every signature its own message.
        var weak = modulus[^1] % 2 == 0 || exponent.Length is 0 or > 8 || exponent[^1] % 2 == 0;
        if (weak || (exponent.Length == 1 && exponent[0] < 3))
            return Problem.At("key", Problems.KeyWeak);
        return new PublicKeyMaterial(
            kid ?? Thumbprint(modulus, exponent),
            algorithm,
            modulus,
            exponent
        );
    }

    /// <summary>RFC 7638: SHA-256 over the required members in lexical order, base64url.</summary>
    public static string Thumbprint(byte[] modulus, byte[] exponent) =>
        JwkThumbprint.Of([
            new("e", Base64Url.EncodeToString(exponent)),
            new("kty", "RSA"),
            new("n", Base64Url.EncodeToString(modulus)),
        ]);

    /// <summary>Bits of a big-endian number without leading zeros.</summary>
    public static int BitLength(byte[] number) =>
        number.Length == 0 ? 0 : (number.Length - 1) * 8 + (32 - int.LeadingZeroCount(number[0]));

    private static byte[] Trim(byte[] number) => number.AsSpan().TrimStart((byte)0).ToArray();
}
