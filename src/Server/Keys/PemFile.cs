using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;
using Portvakt.Server.Settings;

namespace Portvakt.Server.Keys;

/// <summary>
/// Finds the public key in a PEM text. On a person's own machine a private key or a certificate may be given too:
/// only the public half is looked at.
/// </summary>
internal static class PemFile
{
    /// <summary>The key, and what is to be said about where it came from; null for a plain public key.</summary>
    public static (Outcome<PublicKeyMaterial> Key, string? Remark) Read(string text)
    {
        if (!PemEncoding.TryFind(text, out var fields))
            return (Problem.At("key", Problems.KeyUnreadable), null);
        var label = text[fields.Label];
        var block = text[fields.Location];
        if (label == "CERTIFICATE")
            return (FromCertificate(block), "This is the public key of the certificate.");
        if (label.StartsWith("ENCRYPTED", StringComparison.Ordinal))
            throw new StartRefused(
                "The private key is encrypted. Take its public half first: openssl pkey -in FILE -pubout"
            );
        if (label.EndsWith("PRIVATE KEY", StringComparison.Ordinal))
            return (
                FromPrivate(block),
                "The file holds a private key. Only its public half is printed; keep the file to yourself."
            );
        return (PemKeys.Read(block).Then<PublicKeyMaterial>(keys => keys[0]), null);
    }

    private static Outcome<PublicKeyMaterial> FromPrivate(string block)
    {
        using var rsa = RSA.Create();
        try
        {
            rsa.ImportFromPem(block);
            return PublicKeyMaterial.FromRsa(rsa.ExportParameters(false));
        }
        catch (Exception e) when (e is CryptographicException or ArgumentException)
        {
            // The framework tells only by throwing that the key is of another kind or encrypted.
            return Problem.At("key", Problems.KeyNotRsa);
        }
    }

    private static Outcome<PublicKeyMaterial> FromCertificate(string block)
    {
        try
        {
            using var certificate = X509Certificate2.CreateFromPem(block);
            using var rsa = certificate.GetRSAPublicKey();
            return rsa is null
                ? Problem.At("key", Problems.KeyNotRsa)
                : PublicKeyMaterial.FromRsa(rsa.ExportParameters(false));
        }
        catch (CryptographicException)
        {
            return Problem.At("key", Problems.KeyUnreadable);
        }
    }
}
