using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Portvakt.Domain.Integrations;
using Portvakt.TestKit;

namespace Portvakt.Domain.Tests.Integrations;

[Requirement("R24")]
public class EnterpriseCertificateTests
{
    private static readonly TestAuthority Authority = new();
    private static readonly TestAuthority Stranger = new("Stranger");
    private static readonly DateTimeOffset Now = TestCertificate.Day;

    [Fact]
    public void A_certificate_of_the_new_profile_names_its_organisation()
    {
        var certificate = Read(new TestCertificate());

        Assert.Equal("0192:991825827", certificate.Organisation.ToString());
        Assert.Equal(EnterpriseCertificateKind.Seal, certificate.Kind);
    }

    [Fact]
    public void A_qualified_seal_is_told_from_another() =>
        Assert.Equal(
            EnterpriseCertificateKind.QualifiedSeal,
            Read(new TestCertificate { Qualified = true }).Kind
        );

    [Fact]
    public void A_certificate_of_the_old_profile_names_its_organisation()
    {
        var certificate = Read(new TestCertificate { Seid1 = true });

        Assert.Equal("0192:991825827", certificate.Organisation.ToString());
        Assert.Equal(EnterpriseCertificateKind.Seid1, certificate.Kind);
    }

    [Fact]
    public void The_new_attribute_goes_before_the_old() =>
        Assert.Equal(
            "0192:889640782",
            Read(
                Named(name =>
                {
                    name.Add("2.5.4.5", "991825827", UniversalTagNumber.PrintableString);
                    name.Add("2.5.4.97", "NTRNO-889640782", UniversalTagNumber.UTF8String);
                })
            )
                .Organisation.ToString()
        );

    public static TheoryData<string, string[]> Nameless =>
        new()
        {
            { "nothing", [] },
            { "a name only", ["2.5.4.3=NTRNO-991825827"] },
            {
                "another register, with digits beside",
                ["2.5.4.97=NTRSE-991825827", "2.5.4.5=991825827"]
            },
            { "eight digits", ["2.5.4.97=NTRNO-99182582"] },
            { "small letters", ["2.5.4.97=ntrno-991825827"] },
            { "a space", ["2.5.4.97=NTRNO-991825827 "] },
            { "a line break", ["2.5.4.97=NTRNO-991825827\n"] },
            { "a false check digit", ["2.5.4.97=NTRNO-123456789"] },
            { "foreign digits", ["2.5.4.97=NTRNO-٩٩١٨٢٥٨٢٧"] },
            { "two numbers", ["2.5.4.97=NTRNO-991825827", "2.5.4.97=NTRNO-889640782"] },
            { "two old numbers", ["2.5.4.5=991825827", "2.5.4.5=889640782"] },
            { "a number inside a name", ["2.5.4.10=A, OID.2.5.4.97=NTRNO-991825827"] },
        };

    [Theory]
    [MemberData(nameof(Nameless))]
    public void A_subject_without_one_clear_number_is_refused(string what, string[] attributes)
    {
        Assert.NotEmpty(what);
        var wanted = Named(name =>
        {
            name.AddCountryOrRegion("NO");
            foreach (var attribute in attributes.Select(a => a.Split('=', 2)))
                name.Add(attribute[0], attribute[1], UniversalTagNumber.UTF8String);
        });

        Assert.Equal(CertificateFault.NoOrganisation, Fault(wanted));
    }

    [Fact]
    public void A_leaf_alone_finds_its_way_through_the_configured_issuer() =>
        Assert.Equal(CertificateFault.None, Fault([Authority.Issue()]));

    [Fact]
    public void What_the_client_sends_above_the_leaf_may_stand_in_any_order()
    {
        var leaf = Authority.Issue();
        var unaided = Authority.Trust(withIssuer: false);

        Assert.Equal(
            CertificateFault.None,
            Fault([leaf, Authority.Issuer, Authority.Root], unaided)
        );
        Assert.Equal(
            CertificateFault.None,
            Fault([leaf, Authority.Root, Stranger.Issuer, Authority.Issuer], unaided)
        );
        Assert.Equal(CertificateFault.None, Fault([leaf, [1, 2, 3], Authority.Issuer], unaided));
        Assert.Equal(CertificateFault.Untrusted, Fault([leaf], unaided));
    }

    [Fact]
    public void A_root_that_the_client_brings_is_not_trusted() =>
        Assert.Equal(
            CertificateFault.Untrusted,
            Fault([Stranger.Issue(), Stranger.Issuer, Stranger.Root])
        );

    [Fact]
    public void An_environment_without_roots_trusts_nobody() =>
        Assert.Equal(
            CertificateFault.Untrusted,
            Fault([Authority.Issue(), Authority.Issuer], EnterpriseCertificateTrust.None)
        );

    [Fact]
    public void An_enterprise_cannot_issue_to_another()
    {
        using var key = RSA.Create(2048);
        var own = Authority.Issue(new TestCertificate { Key = key });
        using var issuer = X509CertificateLoader.LoadCertificate(own).CopyWithPrivateKey(key);
        using var made = new CertificateRequest(
            new X500DistinguishedName(Subject("NTRNO-889640782")),
            TestGrant.SharedKey,
            HashAlgorithmName.SHA256,
            RSASignaturePadding.Pkcs1
        )
        {
            CertificateExtensions =
            {
                new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature, critical: true),
            },
        }.Create(
            issuer.SubjectName,
            X509SignatureGenerator.CreateForRSA(key, RSASignaturePadding.Pkcs1),
            Now.AddDays(-1),
            Now.AddDays(1),
            [1, 2, 3]
        );

        Assert.Equal(CertificateFault.Untrusted, Fault([made.RawData, own]));
    }

    [Fact]
    public void A_certificate_that_issued_itself_is_refused() =>
        Assert.Equal(CertificateFault.SelfSigned, Fault([TestAuthority.SelfSigned()]));

    [Theory]
    [InlineData(0, CertificateFault.None)]
    [InlineData(-1, CertificateFault.NotInForce)]
    public void A_certificate_counts_from_its_first_second(int offset, CertificateFault expected) =>
        Assert.Equal(expected, Fault(new TestCertificate { NotBefore = Now.AddSeconds(-offset) }));

    [Theory]
    [InlineData(1, CertificateFault.None)]
    [InlineData(0, CertificateFault.NotInForce)]
    public void A_certificate_counts_to_its_last_second(int offset, CertificateFault expected) =>
        Assert.Equal(expected, Fault(new TestCertificate { NotAfter = Now.AddSeconds(offset) }));

    [Fact]
    public void Key_usage_must_be_there_and_critical()
    {
        Assert.Equal(CertificateFault.KeyUsage, Fault(new TestCertificate { Usage = null }));
        Assert.Equal(
            CertificateFault.KeyUsage,
            Fault(new TestCertificate { UsageIsCritical = false })
        );
    }

    [Fact]
    public void A_certificate_for_encryption_alone_is_refused_where_the_environment_says_so()
    {
        var wanted = new TestCertificate { Usage = X509KeyUsageFlags.KeyEncipherment };
        var both = new TestCertificate
        {
            Usage = X509KeyUsageFlags.KeyEncipherment | X509KeyUsageFlags.DigitalSignature,
        };
        var plain = Authority.Trust();
        var mild = new EnterpriseCertificateTrust
        {
            Anchors = plain.Anchors,
            Intermediates = plain.Intermediates,
            Policies = plain.Policies,
            RefusesEncryptionOnly = false,
        };

        Assert.Equal(CertificateFault.KeyUsage, Fault(wanted));
        Assert.Equal(CertificateFault.None, Fault([Authority.Issue(wanted)], mild));
        Assert.Equal(CertificateFault.None, Fault(both));
    }

    [Fact]
    public void Another_critical_extension_is_refused()
    {
        var extended = new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.2")], true);

        Assert.Equal(
            CertificateFault.CriticalExtension,
            Fault(new TestCertificate { More = [extended] })
        );
    }

    [Fact]
    public void A_certificate_under_no_accepted_policy_is_refused()
    {
        Assert.Equal(CertificateFault.Policy, Fault(new TestCertificate { Policies = [] }));
        Assert.Equal(CertificateFault.Policy, Fault(new TestCertificate { Policies = ["1.2.3"] }));
        Assert.Equal(
            CertificateFault.None,
            Fault(new TestCertificate { Policies = ["1.2.3", "2.16.578.1.26.1.3.2"] })
        );
    }

    [Fact]
    public void A_key_that_no_grant_can_be_checked_with_is_refused()
    {
        using var curve = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var small = RSA.Create(1024);

        Assert.Equal(CertificateFault.UnusableKey, Fault(new TestCertificate { Key = curve }));
        Assert.Equal(CertificateFault.UnusableKey, Fault(new TestCertificate { Key = small }));
    }

    [Fact]
    public void Bytes_that_are_no_certificate_are_refused()
    {
        var leaf = Authority.Issue();

        Assert.Equal(
            CertificateFault.Unreadable,
            Fault([
                [1, 2, 3],
            ])
        );
        Assert.Equal(
            CertificateFault.Unreadable,
            Fault([
                [.. leaf, 0],
            ])
        );
        Assert.Equal(CertificateFault.Unreadable, Fault([leaf[..^1]]));
        Assert.Equal(CertificateFault.Unreadable, Fault([new byte[CertificateFacts.MaxBytes + 1]]));
    }

    [Fact]
    public void No_mutation_of_a_certificate_is_believed_or_breaks_anything()
    {
        var leaf = Authority.Issue();
        var trust = Authority.Trust();

        foreach (byte bits in (ReadOnlySpan<byte>)[0x01, 0x15, 0x80, 0xFF])
        {
            for (var at = 0; at < leaf.Length; at++)
            {
                byte[] changed = [.. leaf];
                changed[at] ^= bits;
                Assert.NotEqual(CertificateFault.None, trust.FindPath([changed], Now).Fault);
                CertificateFacts.Read(changed);
            }
        }
    }

    private static string Subject(string identifier) => $"C=NO, OID.2.5.4.97={identifier}";

    private static TestCertificate Named(Action<X500DistinguishedNameBuilder> subject) =>
        new() { Subject = subject };

    private static EnterpriseCertificate Read(TestCertificate wanted)
    {
        var (path, fault) = Authority.Trust().FindPath([Authority.Issue(wanted)], Now);
        Assert.Equal(CertificateFault.None, fault);
        return path!.Certificate;
    }

    private static CertificateFault Fault(TestCertificate wanted) =>
        Fault([Authority.Issue(wanted)]);

    private static CertificateFault Fault(
        byte[][] chain,
        EnterpriseCertificateTrust? trust = null
    ) => (trust ?? Authority.Trust()).FindPath(chain, Now).Fault;
}
