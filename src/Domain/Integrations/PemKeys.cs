using System.Security.Cryptography;
using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Integrations;

/// <summary>
/// Finds public keys and certificates in PEM (RFC 7468): SubjectPublicKeyInfo, PKCS#1, certificates and PKCS#7, one or
/// several, with or without text around them.
/// </summary>
public static class PemKeys
{
    private const string Begin = "-----BEGIN ";

    /// <summary>Whether the text has a PEM header.</summary>
    public static bool Found(string text) => text.Contains(Begin, StringComparison.Ordinal);

    /// <summary>The RSA keys of a PEM text; the kid of each becomes its RFC 7638 thumbprint.</summary>
    /// <param name="locksToCertificate">Whether a certificate's key is locked to it; else its key is taken alone.</param>
    public static Outcome<IReadOnlyList<PublicKeyMaterial>> Read(
        string pem,
        bool locksToCertificate = false
    ) => Blocks(pem) is { } blocks ? KeyBlocks.Read(blocks, locksToCertificate).Keys : Unreadable;

    internal static Problem Unreadable => Problem.At("key", Problems.KeyUnreadable);

    /// <summary>The blocks of a PEM text; null when one cannot be read, so that it does not vanish beside one that can.</summary>
    internal static IReadOnlyList<KeyBlock>? Blocks(string pem)
    {
        var blocks = new List<KeyBlock>();
        var rest = pem.AsSpan();
        while (PemEncoding.TryFind(rest, out var fields))
        {
            var data = rest[fields.Base64Data].ToString();
            blocks.Add(new(rest[fields.Label].ToString(), Convert.FromBase64String(data)));
            rest = rest[fields.Location.End..];
        }
        return blocks.Count == 0 || blocks.Count != pem.Split(Begin).Length - 1 ? null : blocks;
    }
}
