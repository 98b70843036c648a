using System.Security.Cryptography;
using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Integrations;

/// <summary>Reads the public RSA keys of blocks, whether they came in PEM or as bare bytes.</summary>
internal static class KeyBlocks
{
    /// <summary>
    /// The keys, and the certificates that they were in. Of certificates that come with their issuers only those for use
    /// count, as in the files that authorities deliver.
    /// </summary>
    public static (
        Outcome<IReadOnlyList<PublicKeyMaterial>> Keys,
        IReadOnlyList<byte[]> Certificates
    ) Read(IReadOnlyList<KeyBlock> blocks, bool locksToCertificate)
    {
        var certificates = new List<byte[]>();
        foreach (var block in blocks)
        {
            if (block.Label == KeyBlock.Certificate)
                certificates.Add(block.Der);
            else if (block.IsBag && CertificateBag.Open(block.Der) is { } held)
                certificates.AddRange(held);
            else if (block.IsBag)
                return (PemKeys.Unreadable, []);
        }
        var (ends, issuers) = CertificateBag.Sort(certificates);
        var others = blocks.Where(b => b.Label != KeyBlock.Certificate && !b.IsBag).ToList();
        if (ends.Count + others.Count == 0)
            return (PemKeys.Unreadable, []);
        if (ends.Count + others.Count > KeyPolicy.MaxKeys)
            return (Problem.At("key", Problems.KeyLimit, KeyPolicy.MaxKeys), []);
        var outcomes = others
            .ConvertAll(ReadPlain)
            .Concat(ends.Select(der => OfCertificate(der, locksToCertificate)))
            .ToList();
        var problems = outcomes.SelectMany(o => o.Problems).ToList();
        return (
            problems.Count > 0 ? problems : outcomes.ConvertAll(o => o.Value!),
            [.. ends, .. issuers]
        );
    }

    private static Outcome<PublicKeyMaterial> OfCertificate(byte[] der, bool locks) =>
        JwkCertificate
            .Read(der)
            .Then<PublicKeyMaterial>(key =>
                locks ? key : key with { Certificate = null, Expires = null }
            );

    private static Outcome<PublicKeyMaterial> ReadPlain(KeyBlock block)
    {
        if (block.Label is "EC PUBLIC KEY" or "DSA PUBLIC KEY")
            return Problem.At("key", Problems.KeyNotRsa);
        if (block.Label is not (KeyBlock.PublicKey or KeyBlock.RsaPublicKey))
            return PemKeys.Unreadable;
        return Import(block) is { } rsa
            ? PublicKeyMaterial.FromRsa(rsa)
            : Problem.At("key", Problems.KeyNotRsa);
    }

    /// <summary>Null when the bytes are no RSA key: the framework tells only by throwing.</summary>
    private static RSAParameters? Import(KeyBlock block)
    {
        using var rsa = RSA.Create();
        try
        {
            var read = 0;
            if (block.Label == KeyBlock.PublicKey)
                rsa.ImportSubjectPublicKeyInfo(block.Der, out read);
            else
                rsa.ImportRSAPublicKey(block.Der, out read);
            return read == block.Der.Length ? rsa.ExportParameters(false) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
