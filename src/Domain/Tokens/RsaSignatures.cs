using System.Security.Cryptography;

namespace Portvakt.Domain.Tokens;

/// <summary>RSASSA-PKCS1-v1_5 (RFC 7518 section 3.3) with a key object made for each check.</summary>
public sealed class RsaSignatures : ISignatures
{
    public bool Verify(
        KeyFacts key,
        GrantAlgorithm algorithm,
        ReadOnlySpan<byte> input,
        ReadOnlySpan<byte> signature
    )
    {
        using var rsa = Import(key);
        return rsa is not null && Verify(rsa, algorithm, input, signature);
    }

    /// <summary>The key as the framework wants it; null when the numbers are no RSA key.</summary>
    public static RSA? Import(KeyFacts key)
    {
        // The framework reads the first byte of each without looking.
        if (key.Modulus.Length == 0 || key.Exponent.Length == 0)
            return null;
        try
        {
            return RSA.Create(new RSAParameters { Modulus = key.Modulus, Exponent = key.Exponent });
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>Verifies with a key object that the caller keeps.</summary>
    public static bool Verify(
        RSA rsa,
        GrantAlgorithm algorithm,
        ReadOnlySpan<byte> input,
        ReadOnlySpan<byte> signature
    ) => rsa.VerifyData(input, signature, Hash(algorithm), RSASignaturePadding.Pkcs1);

    private static HashAlgorithmName Hash(GrantAlgorithm algorithm) =>
        algorithm switch
        {
            GrantAlgorithm.RS384 => HashAlgorithmName.SHA384,
            GrantAlgorithm.RS512 => HashAlgorithmName.SHA512,
            _ => HashAlgorithmName.SHA256,
        };
}
