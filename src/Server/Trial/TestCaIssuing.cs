using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Portvakt.Domain.Integrations;

namespace Portvakt.Server.Trial;

/// <summary>Issues enterprise certificates for trying out.</summary>
internal static class TestCaIssuing
{
    private const int Days = 365;

    /// <summary>A certificate with its private key; dispose it.</summary>
    public static X509Certificate2 Issue(TestCa ca, TestCaOrder order, RSA key, DateTimeOffset now)
    {
        var request = new CertificateRequest(
            Subject(order),
            key,
            HashAlgorithmName.SHA256,
            RSASignaturePadding.Pkcs1
        );
        var extensions = request.CertificateExtensions;
        extensions.Add(
            new X509KeyUsageExtension(
                X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.NonRepudiation,
                critical: true
            )
        );
        extensions.Add(Extension("2.5.29.32", list => Item(list, CertificatePolicies.AnyTest)));
        if (order.Qualified)
            extensions.Add(Extension("1.3.6.1.5.5.7.1.3", QualifiedSeal));
        extensions.Add(
            X509AuthorityKeyIdentifierExtension.CreateFromCertificate(ca.Issuer, true, false)
        );
        var to = order.Expired ? now.AddDays(-1) : now.AddDays(Days);
        var from = order.Expired ? to.AddDays(-Days) : now.AddHours(-1);
        using var issuerKey = ca.Issuer.GetRSAPrivateKey()!;
        using var bare = request.Create(
            ca.Issuer.SubjectName,
            X509SignatureGenerator.CreateForRSA(issuerKey, RSASignaturePadding.Pkcs1),
            from,
            to,
            NewSerial()
        );
        ca.NoteIssued(bare.SerialNumberBytes.Span);
        if (order.Revoked)
            TestCaList.Add(ca, bare.SerialNumberBytes.ToArray(), now);
        return bare.CopyWithPrivateKey(key);
    }

    /// <summary>A positive number of 16 bytes without a zero in front (RFC 5280 section 4.1.2.2).</summary>
    public static byte[] NewSerial()
    {
        var serial = RandomNumberGenerator.GetBytes(16);
        serial[0] = (byte)(serial[0] & 0x7F | 0x40);
        return serial;
    }

    private static X500DistinguishedName Subject(TestCaOrder order)
    {
        var number = order.Organisation.Value;
        var subject = new X500DistinguishedNameBuilder();
        // The builder writes what was added last in front.
        subject.AddCommonName(order.Name);
        if (order.Seid1)
            subject.Add("2.5.4.5", number, UniversalTagNumber.PrintableString);
        else
            subject.Add("2.5.4.97", $"NTRNO-{number}", UniversalTagNumber.UTF8String);
        subject.AddOrganizationName(order.Name);
        subject.AddCountryOrRegion("NO");
        return subject.Build();
    }

    private static X509Extension Extension(string id, Action<AsnWriter> items)
    {
        var list = new AsnWriter(AsnEncodingRules.DER);
        using (list.PushSequence())
            items(list);
        return new X509Extension(id, list.Encode(), critical: false);
    }

    private static void Item(AsnWriter list, string number)
    {
        using (list.PushSequence())
            list.WriteObjectIdentifier(number);
    }

    /// <summary>ETSI EN 319 412-5: qualified, and of the type seal.</summary>
    private static void QualifiedSeal(AsnWriter list)
    {
        Item(list, "0.4.0.1862.1.1");
        using (list.PushSequence())
        {
            list.WriteObjectIdentifier("0.4.0.1862.1.6");
            Item(list, "0.4.0.1862.1.6.2");
        }
    }
}
