using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Portvakt.Server.Settings;

namespace Portvakt.Server.Trial;

/// <summary>Writes a certificate with its key as PKCS#12 (RFC 7292), as client libraries take it.</summary>
internal static class TestPfx
{
    /// <summary>Writes it for its owner alone. The certificate stands by itself: most clients send only the first of a file.</summary>
    public static void Write(
        string path,
        X509Certificate2 certificate,
        string password,
        FileMode mode
    ) =>
        OwnerFile.Write(
            path,
            certificate.ExportPkcs12(Pkcs12ExportPbeParameters.Pbes2Aes256Sha256, password),
            mode
        );

    /// <summary>A password that needs no quoting anywhere.</summary>
    public static string NewPassword() =>
        Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(12));
}
