using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Portvakt.Server.Settings;

namespace Portvakt.Server.Certificates;

/// <summary>Reads the certificates that an environment is configured with.</summary>
internal static class CertificateFiles
{
    /// <summary>
    /// The certificates of files and folders, each once. Throws <see cref="StartRefused"/> for what cannot be read: an
    /// environment that trusts less than its operator believes is not started.
    /// </summary>
    public static IReadOnlyList<X509Certificate2> Read(string setting, IEnumerable<string> paths) =>
        [
            .. paths
                .SelectMany(path => Files(setting, path))
                .SelectMany(file => ReadFile(setting, file))
                .DistinctBy(certificate => certificate.Thumbprint),
        ];

    private static IEnumerable<string> Files(string setting, string path)
    {
        if (!Directory.Exists(path))
            return [path];
        var files = Directory.EnumerateFiles(path).Order(StringComparer.Ordinal).ToList();
        return files.Count > 0
            ? files
            : throw new StartRefused($"{setting}: there is no certificate in the folder {path}.");
    }

    private static X509Certificate2Collection ReadFile(string setting, string path)
    {
        var found = new X509Certificate2Collection();
        try
        {
            var bytes = File.ReadAllBytes(path);
            var text = System.Text.Encoding.ASCII.GetString(bytes);
            if (text.Contains("-----BEGIN CERTIFICATE-----", StringComparison.Ordinal))
                found.ImportFromPem(text);
            else
                found.Add(X509CertificateLoader.LoadCertificate(bytes));
            return found;
        }
        catch (CryptographicException)
        {
            throw new StartRefused($"{setting}: {path} holds no certificate in PEM or DER.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StartRefused($"{setting}: {path} cannot be read: {e.Message.TrimEnd('.')}.");
        }
    }
}
