using System.Buffers.Text;
using System.Security.Cryptography;

namespace Portvakt.EndToEnd.Tests.Grants;

/// <summary>Pieces of a private key, in the spellings that a request could have them in.</summary>
internal static class SecretParts
{
    public static IEnumerable<string> Of(RSA key)
    {
        var numbers = key.ExportParameters(true);
        foreach (var secret in new[] { numbers.D!, numbers.P!, numbers.Q! })
        {
            yield return Base64Url.EncodeToString(secret)[8..40];
            yield return Convert.ToBase64String(secret)[8..40];
            yield return Convert.ToHexString(secret)[8..40];
        }
        // The PEM's base64 is shifted against that of its parts.
        foreach (var der in new[] { key.ExportPkcs8PrivateKey(), key.ExportRSAPrivateKey() })
        {
            var pem = Convert.ToBase64String(der);
            for (var start = 0; start + 32 <= pem.Length; start += 64)
                yield return pem[start..(start + 32)];
        }
        yield return "PRIVATE KEY";
    }
}
