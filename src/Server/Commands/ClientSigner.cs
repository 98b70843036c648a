using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Portvakt.Server.Keys;
using Portvakt.Server.Settings;

namespace Portvakt.Server.Commands;

/// <summary>What a client signs its grants with; the private key never leaves this process.</summary>
/// <param name="Description">What it is, for the report.</param>
/// <param name="Kid">Under which id the public half is registered; null for a certificate.</param>
/// <param name="Certificates">The enterprise certificate, DER, and those above it that its file holds.</param>
internal sealed record ClientSigner(
    RSA Key,
    string Description,
    string? Kid,
    IReadOnlyList<byte[]> Certificates
)
{
    /// <summary>Reads MP_JWK. Throws <see cref="StartRefused"/> with one sentence that repeats nothing of it.</summary>
    public static ClientSigner FromJwk(string file, string jwk)
    {
        var (key, kid) =
            PrivateJwk.Read(jwk)
            ?? throw new StartRefused(
                $"{file}: MP_JWK is not a private RSA key in JWK format, on one line and with a kid."
            );
        return new ClientSigner(key, $"{kid} (your key)", kid, []);
    }

    /// <summary>Reads MP_PFX, written path|password; the path may be relative to the file that names it.</summary>
    public static ClientSigner FromPfx(string file, string pfx)
    {
        var parts = pfx.Split('|', 2);
        var path = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(file))!, parts[0]);
        try
        {
            var all = X509CertificateLoader.LoadPkcs12CollectionFromFile(
                path,
                parts.ElementAtOrDefault(1)
            );
            var own = all.First(certificate => certificate.HasPrivateKey);
            return new ClientSigner(
                own.GetRSAPrivateKey() ?? throw new CryptographicException("no RSA key"),
                $"certificate {own.SerialNumber}, {own.Subject}",
                null,
                [own.RawData, .. all.Where(other => other != own).Select(other => other.RawData)]
            );
        }
        catch (Exception e)
            when (e is CryptographicException or InvalidOperationException or IOException)
        {
            throw new StartRefused(
                $"{file}: MP_PFX must be path|password of a PKCS#12 file with an RSA key, and {path} cannot be opened as one."
            );
        }
    }
}
