using System.Formats.Asn1;
using System.Security.Cryptography.X509Certificates;

namespace Portvakt.Domain.Integrations;

/// <summary>Certificates that come together: the one that is meant, and those above it.</summary>
internal static class CertificateBag
{
    private const string SignedData = "1.2.840.113549.1.7.2";
    private static readonly Asn1Tag Zero = new(TagClass.ContextSpecific, 0, isConstructed: true);

    /// <summary>The certificates of PKCS#7 or CMS (RFC 5652 section 5.1), whose signatures nobody asks about; null for other bytes.</summary>
    public static IReadOnlyList<byte[]>? Open(byte[] der)
    {
        try
        {
            var content = new AsnReader(der, AsnEncodingRules.BER).ReadSequence();
            if (content.ReadObjectIdentifier() != SignedData)
                return null;
            var signed = content.ReadSequence(Zero).ReadSequence();
            // Version, digest algorithms and what was signed.
            for (var i = 0; i < 3; i++)
                signed.ReadEncodedValue();
            var found = new List<byte[]>();
            if (!signed.HasData || !signed.PeekTag().HasSameClassAndValue(Zero))
                return found;
            var held = signed.ReadSetOf(skipSortOrderValidation: true, Zero);
            while (held.HasData)
                found.Add(held.ReadEncodedValue().ToArray());
            return found;
        }
        catch (AsnContentException)
        {
            // The reader of encodings tells only by throwing.
            return null;
        }
    }

    /// <summary>Those for use first, then those that issued another of them; each part in the order given.</summary>
    public static (IReadOnlyList<byte[]> Ends, IReadOnlyList<byte[]> Issuers) Sort(
        IReadOnlyList<byte[]> certificates
    )
    {
        var named = certificates.Select(der => (Der: der, Names: Names(der))).ToList();
        var issuers = named
            .Where(one =>
                one.Names is { } names
                && named.Any(other => other.Der != one.Der && other.Names?.Issuer == names.Subject)
            )
            .Select(one => one.Der)
            .ToList();
        // Two that name each other are nobody's chain.
        return issuers.Count == certificates.Count
            ? (certificates, [])
            : ([.. certificates.Except(issuers)], issuers);
    }

    private static (string Subject, string Issuer)? Names(byte[] der)
    {
        using var certificate = CertificateFacts.Load(der);
        return certificate is null
            ? null
            : (Key(certificate.SubjectName), Key(certificate.IssuerName));
    }

    private static string Key(X500DistinguishedName name) => CertificateFacts.NameKey(name);
}
