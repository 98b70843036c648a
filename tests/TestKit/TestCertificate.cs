using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Portvakt.TestKit;

/// <summary>What a test authority is to write into an enterprise certificate, with everything open to be made wrong.</summary>
public sealed record TestCertificate
{
    /// <summary>When the certificates of most tests are looked at.</summary>
    public static readonly DateTimeOffset Day = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    public string Organisation { get; init; } = "991825827";

    /// <summary>The old profile, with the number as serialNumber.</summary>
    public bool Seid1 { get; init; }

    /// <summary>Instead of the subject that follows from the rest.</summary>
    public Action<X500DistinguishedNameBuilder>? Subject { get; init; }

    public DateTimeOffset NotBefore { get; init; } = Day.AddDays(-30);

    public DateTimeOffset NotAfter { get; init; } = Day.AddDays(300);

    public X509KeyUsageFlags? Usage { get; init; } = X509KeyUsageFlags.DigitalSignature;

    public bool UsageIsCritical { get; init; } = true;

    public IReadOnlyList<string> Policies { get; init; } = ["2.16.578.1.1.1.1.100"];

    /// <summary>Whether it says that it is a qualified electronic seal.</summary>
    public bool Qualified { get; init; }

    public IReadOnlyList<X509Extension> More { get; init; } = [];

    /// <summary>The key; the one that test grants are signed with by default.</summary>
    public AsymmetricAlgorithm Key { get; init; } = TestGrant.SharedKey;

    internal CertificateRequest Request()
    {
        var name = new X500DistinguishedNameBuilder();
        if (Subject is not null)
            Subject(name);
        else
        {
            name.AddCountryOrRegion("NO");
            name.AddOrganizationName("TEST AS, serialNumber=111111111");
            if (Seid1)
                name.Add("2.5.4.5", Organisation, UniversalTagNumber.PrintableString);
            else
                name.Add("2.5.4.97", $"NTRNO-{Organisation}", UniversalTagNumber.UTF8String);
            name.AddCommonName("TEST AS");
        }
        var request = Key is RSA rsa
            ? new CertificateRequest(
                name.Build(),
                rsa,
                HashAlgorithmName.SHA256,
                RSASignaturePadding.Pkcs1
            )
            : new CertificateRequest(name.Build(), (ECDsa)Key, HashAlgorithmName.SHA256);
        var extensions = request.CertificateExtensions;
        if (Usage is { } usage)
            extensions.Add(new X509KeyUsageExtension(usage, UsageIsCritical));
        if (Policies.Count > 0)
            extensions.Add(Extension("2.5.29.32", Policies));
        if (Qualified)
            extensions.Add(Statements());
        foreach (var extension in More)
            extensions.Add(extension);
        return request;
    }

    /// <summary>An extension that is a list of lists of one number each.</summary>
    private static X509Extension Extension(string id, IEnumerable<string> numbers)
    {
        var asn = new AsnWriter(AsnEncodingRules.DER);
        using (asn.PushSequence())
            foreach (var number in numbers)
                using (asn.PushSequence())
                    asn.WriteObjectIdentifier(number);
        return new X509Extension(id, asn.Encode(), critical: false);
    }

    private static X509Extension Statements()
    {
        var asn = new AsnWriter(AsnEncodingRules.DER);
        using (asn.PushSequence())
        {
            using (asn.PushSequence())
                asn.WriteObjectIdentifier("0.4.0.1862.1.1");
            using (asn.PushSequence())
            {
                asn.WriteObjectIdentifier("0.4.0.1862.1.6");
                using (asn.PushSequence())
                    asn.WriteObjectIdentifier("0.4.0.1862.1.6.2");
            }
        }
        return new X509Extension("1.3.6.1.5.5.7.1.3", asn.Encode(), critical: false);
    }
}
