using System.Security.Cryptography;
using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Integrations;

/// <summary>
/// Reads public keys in PEM (RFC 7468): SubjectPublicKeyInfo and PKCS#1, one or several, with or without text
/// around them.
/// </summary>
public static class PemKeys
{
    private const string Begin = "-----BEGIN ";

    /// <summary>Whether the text has a PEM header.</summary>
    public static bool Found(string text) => text.Contains(Begin, StringComparison.Ordinal);

    /// <summary>The RSA keys of a PEM text; the kid of each becomes its RFC 7638 thumbprint.</summary>
    /// <param name="takesCertificates">Whether a certificate stands for its key.</param>
    public static Outcome<IReadOnlyList<PublicKeyMaterial>> Read(
        string pem,
        bool takesCertificates = false
    )
    {
        var blocks = Blocks(pem);
        // A block that cannot be read must not vanish beside one that can.
        if (blocks.Count == 0 || blocks.Count != pem.Split(Begin).Length - 1)
            return Problem.At("key", Problems.KeyUnreadable);
        if (blocks.Count > KeyPolicy.MaxKeys)
            return Problem.At("key", Problems.KeyLimit, KeyPolicy.MaxKeys);
        var outcomes = blocks.ConvertAll(block => ReadOne(block, takesCertificates));
        var problems = outcomes.SelectMany(o => o.Problems).ToList();
        return problems.Count > 0 ? problems : outcomes.ConvertAll(o => o.Value!);
    }

    private static List<(string Label, byte[] Der)> Blocks(string pem)
    {
        var blocks = new List<(string, byte[])>();
        var rest = pem.AsSpan();
        while (PemEncoding.TryFind(rest, out var fields))
        {
            var data = rest[fields.Base64Data].ToString();
            blocks.Add((rest[fields.Label].ToString(), Convert.FromBase64String(data)));
            rest = rest[fields.Location.End..];
        }
        return blocks;
    }

    private static Outcome<PublicKeyMaterial> ReadOne(
        (string Label, byte[] Der) block,
        bool takesCertificates
    )
    {
        if (block.Label == "CERTIFICATE" && takesCertificates)
            return JwkCertificate.Read(block.Der);
        if (block.Label.EndsWith("CERTIFICATE", StringComparison.Ordinal))
            return Problem.At("key", Problems.KeyIsCertificate);
        if (block.Label is "EC PUBLIC KEY" or "DSA PUBLIC KEY")
            return Problem.At("key", Problems.KeyNotRsa);
        if (block.Label is not ("PUBLIC KEY" or "RSA PUBLIC KEY"))
            return Problem.At("key", Problems.KeyUnreadable);
        return Import(block.Der, block.Label) is { } rsa
            ? PublicKeyMaterial.FromRsa(rsa)
            : Problem.At("key", Problems.KeyNotRsa);
    }

    /// <summary>Null when the bytes are no RSA key: the framework tells only by throwing.</summary>
    private static RSAParameters? Import(byte[] der, string label)
    {
        using var rsa = RSA.Create();
        try
        {
            var read = 0;
            if (label == "PUBLIC KEY")
                rsa.ImportSubjectPublicKeyInfo(der, out read);
            else
                rsa.ImportRSAPublicKey(der, out read);
            return read == der.Length ? rsa.ExportParameters(false) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
