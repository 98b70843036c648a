using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Portvakt.Store.Accounts;

/// <summary>The secret in a link that is sent by mail. Only its hash is kept.</summary>
public static class LinkSecret
{
    /// <summary>256 random bits in base64url.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    /// <summary>
    /// What a secret is looked up by. A plain hash is enough: the secret has 256 random bits, and comparing
    /// hashes in an index tells nothing about it.
    /// </summary>
    public static string Hash(string secret) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
