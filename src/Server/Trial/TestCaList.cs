using System.Numerics;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Portvakt.Server.Settings;

namespace Portvakt.Server.Trial;

/// <summary>Writes the test authority's revocation lists (RFC 5280 section 5).</summary>
internal static class TestCaList
{
    /// <summary>Writes an empty list.</summary>
    public static void Write(string path, X509Certificate2 issuer, DateTimeOffset now) =>
        Write(path, issuer, new CertificateRevocationListBuilder(), BigInteger.One, now);

    /// <summary>Adds a serial number to the list that is there.</summary>
    public static void Add(TestCa ca, byte[] serial, DateTimeOffset now)
    {
        var list = CertificateRevocationListBuilder.Load(
            File.ReadAllBytes(ca.IssuersList),
            out var number
        );
        list.RemoveEntry(serial);
        list.AddEntry(serial, now);
        Write(ca.IssuersList, ca.Issuer, list, number + 1, now);
    }

    private static void Write(
        string path,
        X509Certificate2 issuer,
        CertificateRevocationListBuilder list,
        BigInteger number,
        DateTimeOffset now
    )
    {
        // It is due when the issuer ends: a demo that was left alone for a month still works.
        var bytes = list.Build(
            issuer,
            number,
            new DateTimeOffset(issuer.NotAfter),
            HashAlgorithmName.SHA256,
            RSASignaturePadding.Pkcs1,
            thisUpdate: now
        );
        OwnerFile.Write(path + ".new", bytes, FileMode.Create);
        File.Move(path + ".new", path, overwrite: true);
    }
}
