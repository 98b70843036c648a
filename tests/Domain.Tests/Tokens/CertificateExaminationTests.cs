using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.Domain.Tokens;

namespace Portvakt.Domain.Tests.Tokens;

/// <summary>What people are told of a certificate before it is registered.</summary>
[Requirement("R24")]
public class CertificateExaminationTests
{
    private static readonly TestAuthority Authority = new();
    private static readonly OrganisationId Owner = OrganisationId.Of("0192:991825827");

    [Fact]
    public void A_good_certificate_of_the_owner_passes_everything()
    {
        var examined = Examine(Authority.Issue());

        Assert.Null(examined.Stopped);
        Assert.Null(examined.Problem);
    }

    [Fact]
    public void Each_fault_stops_at_its_own_check_with_its_own_words()
    {
        var day = TestCertificate.Day;
        using var small = RSA.Create(1024);
        Stops(CertificateCheckpoint.Readable, Problems.CertificateUnreadable, [1, 2, 3]);
        Stops(
            CertificateCheckpoint.InForce,
            Problems.CertificateNotInForce,
            Authority.Issue(new() { NotAfter = day.AddDays(-1) })
        );
        Stops(
            CertificateCheckpoint.Issued,
            Problems.CertificateSelfSigned,
            TestAuthority.SelfSigned()
        );
        Stops(
            CertificateCheckpoint.Purpose,
            Problems.CertificateForEncryption,
            Authority.Issue(new() { Usage = X509KeyUsageFlags.KeyEncipherment })
        );
        Stops(
            CertificateCheckpoint.Purpose,
            Problems.CertificatePurposeUnclear,
            Authority.Issue(new() { Usage = null })
        );
        Stops(
            CertificateCheckpoint.Organisation,
            Problems.CertificateNoOrganisation,
            Authority.Issue(new() { Subject = name => name.AddCommonName("Et nettsted") })
        );
        Stops(
            CertificateCheckpoint.Key,
            Problems.CertificateKey,
            Authority.Issue(new() { Key = small })
        );
        Stops(
            CertificateCheckpoint.Path,
            Problems.CertificateUntrusted,
            new TestAuthority("Stranger").Issue()
        );
        Stops(
            CertificateCheckpoint.Policy,
            Problems.CertificatePolicy,
            Authority.Issue(new() { Policies = ["1.2.3"] })
        );
        Stops(
            CertificateCheckpoint.Owner,
            Problems.CertificateOtherOrganisation,
            Authority.Issue(new() { Organisation = "974760673" })
        );
    }

    [Fact]
    public void Revocation_is_told_apart_from_not_knowing()
    {
        var certificate = Authority.Issue();
        var list = Authority.Known(TestCertificate.Day.AddDays(1), certificate);

        Assert.Equal(
            Problems.CertificateRevoked,
            Examine(certificate, lists: new([list])).Problem?.Code
        );
        Assert.Equal(
            Problems.CertificateStatusUnknown,
            Examine(certificate, lists: new([null])).Problem?.Code
        );
    }

    [Theory]
    [InlineData(EnvironmentKind.Prod, Problems.CertificateForProduction)]
    [InlineData(EnvironmentKind.Test, Problems.CertificateForTest)]
    public void A_certificate_of_the_other_kind_of_environment_is_called_that(
        EnvironmentKind kind,
        string code
    )
    {
        var examined = Examine(new TestAuthority("Stranger").Issue(), kind);

        Assert.Equal(code, examined.Problem?.Code);
    }

    private static void Stops(CertificateCheckpoint at, string code, byte[] der)
    {
        var examined = Examine(der);

        Assert.Equal((at, code), (examined.Stopped, examined.Problem?.Code));
        Assert.Equal("certificate", examined.Problem!.Field);
    }

    private static CertificateExamination Examine(
        byte[] der,
        EnvironmentKind? counterpart = null,
        Revocations? lists = null
    ) =>
        CertificateExamination.Of(
            CertificateSummary.Read(der),
            new EnterpriseCertificates(Authority.Trust(), lists ?? Revocations.NotAsked).Judge(
                [der],
                TestCertificate.Day
            ),
            counterpart,
            Owner
        );
}
