using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Microsoft.Playwright;

namespace Portvakt.EndToEnd.Tests.Grants;

/// <summary>A private key in the files that people have it in.</summary>
internal static class KeyFiles
{
    public const string Password = "ord og ål 17";

    private static readonly PbeParameters Lock = new(
        PbeEncryptionAlgorithm.Aes256Cbc,
        HashAlgorithmName.SHA256,
        1000
    );

    /// <summary>The key in one of the forms; those that are locked open with <see cref="Password"/>.</summary>
    public static FilePayload Of(string form, RSA key, string jwk) =>
        form switch
        {
            "pem" => File("key.pem", key.ExportPkcs8PrivateKeyPem()),
            "pkcs1" => File("key.key", key.ExportRSAPrivateKeyPem()),
            "encrypted" => File("key.pem", key.ExportEncryptedPkcs8PrivateKeyPem(Password, Lock)),
            "pfx" => File("key.pfx", SelfSigned(key).ExportPkcs12(Lock, Password)),
            "jwk" => File("key.jwk", jwk),
            _ => throw new ArgumentOutOfRangeException(nameof(form), form, "No such form"),
        };

    /// <summary>A certificate of the key that nobody trusts.</summary>
    public static X509Certificate2 SelfSigned(RSA key)
    {
        var now = TimeProvider.System.GetUtcNow();
        return new CertificateRequest(
            "CN=En nøkkel",
            key,
            HashAlgorithmName.SHA256,
            RSASignaturePadding.Pkcs1
        ).CreateSelfSigned(now.AddDays(-1), now.AddDays(30));
    }

    public static FilePayload File(string name, string text) =>
        File(name, Encoding.UTF8.GetBytes(text));

    public static FilePayload File(string name, byte[] content) =>
        new()
        {
            Name = name,
            MimeType = "application/octet-stream",
            Buffer = content,
        };
}
