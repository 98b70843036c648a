using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Portvakt.Domain.Integrations;

/// <summary>The name that a key gives itself (RFC 7638).</summary>
public static class JwkThumbprint
{
    /// <summary>SHA-256 over exactly these members, which are the required ones in lexical order; 43 characters.</summary>
    public static string Of(IEnumerable<KeyValuePair<string, string>> members)
    {
        var json = string.Join(',', members.Select(m => $"\"{m.Key}\":\"{m.Value}\""));
        return Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes($"{{{json}}}")));
    }
}
