using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Portvakt.Domain.Integrations;
using Portvakt.Outside.Revocation;
using Portvakt.TestKit;

namespace Portvakt.Server.Tests.Jobs;

[Requirement("R24")]
public class CrlReaderTests
{
    private static readonly TestAuthority Authority = new();
    private static readonly TestAuthority Stranger = new("Stranger");
    private static readonly DateTimeOffset Now = TestCertificate.Day;
    private static readonly byte[] Leaf = Authority.Issue();
    private static readonly byte[] Good = Authority.List(Now, Now.AddDays(7), Leaf);

    [Fact]
    public void A_list_of_a_known_issuer_tells_what_is_called_back()
    {
        var (list, failure) = Reader().Read(Good);

        Assert.Null(failure);
        Assert.Equal([CertificateFacts.Read(Leaf)!.Serial], list!.Serials);
        Assert.Equal(Authority.Known(Now).Issuer, list.Issuer);
        Assert.Equal(Now, list.ThisUpdate);
        Assert.Equal(Now.AddDays(7), list.NextUpdate);
    }

    [Fact]
    public void A_list_in_pem_is_read_too() =>
        Assert.NotNull(
            Reader()
                .Read(
                    System.Text.Encoding.ASCII.GetBytes(PemEncoding.WriteString("X509 CRL", Good))
                )
                .List
        );

    [Fact]
    public void A_list_that_a_stranger_signed_is_not_believed() =>
        Assert.Contains("signed it", Reader().Read(Stranger.List(Now, Now.AddDays(7))).Failure);

    [Fact]
    public void A_list_in_the_issuers_name_is_not_believed_without_its_signature()
    {
        var impostor = new TestAuthority();

        Assert.Contains("signed it", Reader().Read(impostor.List(Now, Now.AddDays(7))).Failure);
    }

    [Fact]
    public void A_list_that_demands_more_than_is_understood_is_not_believed()
    {
        // What makes a list a delta: it says only what changed (RFC 5280 section 5.2.4).
        using var issuer = Issuers()[1];
        var bouncy = new Org.BouncyCastle.X509.X509V2CrlGenerator();
        var key = Authority.SigningIssuer.GetECDsaPrivateKey()!.ExportPkcs8PrivateKey();
        bouncy.SetIssuerDN(
            new Org.BouncyCastle.X509.X509CertificateParser()
                .ReadCertificate(issuer.RawData)
                .SubjectDN
        );
        bouncy.SetThisUpdate(Now.UtcDateTime);
        bouncy.SetNextUpdate(Now.AddDays(7).UtcDateTime);
        bouncy.AddExtension(
            Org.BouncyCastle.Asn1.X509.X509Extensions.DeltaCrlIndicator,
            true,
            Org.BouncyCastle.Asn1.DerInteger.ValueOf(1)
        );
        var delta = bouncy.Generate(
            new Org.BouncyCastle.Crypto.Operators.Asn1SignatureFactory(
                "SHA256WITHECDSA",
                Org.BouncyCastle.Security.PrivateKeyFactory.CreateKey(key)
            )
        );

        Assert.Contains("partial", Reader().Read(delta.GetEncoded()).Failure);
    }

    [Fact]
    public void No_mutation_of_a_list_is_believed_or_breaks_anything()
    {
        var reader = Reader();
        foreach (byte bits in (ReadOnlySpan<byte>)[0x01, 0x15, 0x80, 0xFF])
        {
            for (var at = 0; at < Good.Length; at++)
            {
                byte[] changed = [.. Good];
                changed[at] ^= bits;
                Assert.Null(reader.Read(changed).List);
            }
        }
        for (var length = 0; length < Good.Length; length++)
            Assert.Null(reader.Read(Good[..length]).List);
    }

    private static List<X509Certificate2> Issuers() =>
        [
            X509CertificateLoader.LoadCertificate(Authority.Root),
            X509CertificateLoader.LoadCertificate(Authority.Issuer),
        ];

    private static CrlReader Reader() => new(Issuers());
}
