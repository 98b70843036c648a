using System.Security.Cryptography;
using System.Text.Json;
using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Integrations;

/// <summary>Reads the x5c member of a JWK (RFC 7517 section 4.7): the certificate that the key is locked to.</summary>
internal static class JwkCertificate
{
    /// <summary>
    /// The material with its certificate, ending when that ends; unchanged when there is no x5c. The certificate must be
    /// of the same key. Those that may follow it are not kept.
    /// </summary>
    public static Outcome<PublicKeyMaterial> Attach(PublicKeyMaterial material, JsonElement key)
    {
        if (!key.TryGetProperty("x5c", out var x5c) || x5c.ValueKind == JsonValueKind.Null)
            return material;
        if (
            x5c.ValueKind != JsonValueKind.Array
            || x5c.GetArrayLength() == 0
            || x5c[0].ValueKind != JsonValueKind.String
            || CertificateText.Decode(x5c[0].GetString()!) is not { } der
            || CertificateFacts.Read(der) is not { } facts
            || !IsOfKey(der, material)
        )
            return Problem.At("key", Problems.KeyCertificateMismatch);
        var ends = material.Expires is { } asked && asked < facts.NotAfter ? asked : facts.NotAfter;
        return material with { Certificate = der, Expires = ends };
    }

    /// <summary>The key of a certificate, locked to it and ending with it; its kid is the thumbprint.</summary>
    public static Outcome<PublicKeyMaterial> Read(byte[] der)
    {
        if (CertificateFacts.Read(der) is not { } facts || PublicKeyOf(der) is not { } rsa)
            return Problem.At("key", Problems.KeyNotRsa);
        return PublicKeyMaterial
            .FromRsa(rsa)
            .Then<PublicKeyMaterial>(key =>
                key with
                {
                    Certificate = der,
                    Expires = facts.NotAfter,
                }
            );
    }

    private static bool IsOfKey(byte[] der, PublicKeyMaterial material) =>
        PublicKeyOf(der) is { } rsa
        && PublicKeyMaterial.FromRsa(rsa).Value is { } own
        && own.Modulus.AsSpan().SequenceEqual(material.Modulus)
        && own.Exponent.AsSpan().SequenceEqual(material.Exponent);

    /// <summary>Null for bytes that are no certificate of an RSA key; the framework tells only by throwing.</summary>
    private static RSAParameters? PublicKeyOf(byte[] der)
    {
        using var certificate = CertificateFacts.Load(der);
        try
        {
            using var rsa = certificate?.PublicKey.GetRSAPublicKey();
            return rsa?.ExportParameters(false);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
