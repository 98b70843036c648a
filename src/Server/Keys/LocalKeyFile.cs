using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;
using Portvakt.Server.Settings;

namespace Portvakt.Server.Keys;

/// <summary>
/// Recognises what people have at hand: everything that the portal takes, and on their own machine private keys too, in
/// PEM, DER, JWK and PKCS#12, in the open or with a password.
/// </summary>
internal static class LocalKeyFile
{
    private const string HoldsPrivate =
        "The file holds a private key. Only its public half is printed; keep the file to yourself.";
    private const string FromCertificate = "This is the public key of the certificate.";

    /// <summary>Throws <see cref="StartRefused"/> when a password is missing or wrong.</summary>
    public static LocalKey Read(byte[] content, string? password)
    {
        var text = PastedKeys.TextOf(content).Trim().Trim('\uFEFF').Trim();
        if (!PrivateKeyTraces.In(text))
        {
            var found = PastedKeys.Recognise(text);
            return new(found.Keys)
            {
                Remark = found.Certificates.Count > 0 ? FromCertificate : null,
            };
        }
        return Private(text, password) ?? LocalKey.Refused(Problems.KeyNotRsa);
    }

    private static LocalKey? Private(string text, string? password)
    {
        if (text.StartsWith('{') || text.StartsWith('['))
            return OfJwk(text);
        if (PemKeys.Found(text))
            return OfPem(text, password);
        var bytes = new byte[text.Length];
        if (!Convert.TryFromBase64String(text, bytes, out var length))
            return null;
        bytes = bytes[..length];
        var inner = PastedKeys.TextOf(bytes);
        // Base64 of a text is one layer; of bytes it comes back as base64 again.
        return inner.StartsWith('{') || PemKeys.Found(inner)
            ? Private(inner.Trim(), password)
            : OfDer(bytes, password);
    }

    private static LocalKey? OfJwk(string json) =>
        PrivateJwk.Read(json) is { } read ? LocalKey.Pair(read.Key, read.Kid, HoldsPrivate) : null;

    private static LocalKey? OfPem(string text, string? password)
    {
        var locked =
            text.Contains("ENCRYPTED PRIVATE KEY", StringComparison.Ordinal)
            || text.Contains("Proc-Type: 4,ENCRYPTED", StringComparison.Ordinal);
        if (locked && password is null)
            throw Locked(
                "Take its public half first, or give --password: openssl pkey -in FILE -pubout"
            );
        return Import(
            rsa =>
            {
                if (locked)
                    rsa.ImportFromEncryptedPem(text, password);
                else
                    rsa.ImportFromPem(PrivateBlock(text));
            },
            locked
        );
    }

    /// <summary>The framework refuses a text with two blocks that it could read, such as a key beside its public half.</summary>
    private static string PrivateBlock(string text)
    {
        var rest = text;
        while (PemEncoding.TryFind(rest, out var fields))
        {
            if (rest[fields.Label].EndsWith("PRIVATE KEY", StringComparison.Ordinal))
                return rest[fields.Location];
            rest = rest[fields.Location.End..];
        }
        return text;
    }

    private static LocalKey? OfDer(byte[] der, string? password) =>
        Import(rsa => rsa.ImportPkcs8PrivateKey(der, out _))
        ?? Import(rsa => rsa.ImportRSAPrivateKey(der, out _))
        ?? OfPfx(der, password)
        ?? (
            password is null
                ? throw Locked("Give --password.")
                : Import(rsa => rsa.ImportEncryptedPkcs8PrivateKey(password, der, out _), true)
        );

    private static LocalKey? OfPfx(byte[] der, string? password)
    {
        try
        {
            using var certificate = X509CertificateLoader.LoadPkcs12(
                der,
                password ?? "",
                X509KeyStorageFlags.Exportable
            );
            using var key = certificate.GetRSAPrivateKey();
            if (key is null)
                return null;
            var copy = RSA.Create(key.ExportParameters(includePrivateParameters: true));
            return LocalKey.Pair(copy, null, HoldsPrivate);
        }
        catch (CryptographicException)
        {
            // No PKCS#12, or another password: the framework tells only by throwing.
            return null;
        }
    }

    private static LocalKey? Import(Action<RSA> import, bool locked = false)
    {
        var rsa = RSA.Create();
        try
        {
            import(rsa);
            return LocalKey.Pair(rsa, null, HoldsPrivate);
        }
        catch (Exception e) when (e is CryptographicException or ArgumentException)
        {
            // The framework tells only by throwing that the key is of another kind, or the password of another key.
            rsa.Dispose();
            return locked ? throw Locked("The password does not fit.") : null;
        }
    }

    private static StartRefused Locked(string what) => new($"The private key is encrypted. {what}");
}
