using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;

namespace Portvakt.Domain.Tests.Integrations;

[Requirement("R23")]
public class PemKeysTests
{
    private static readonly string Public = KeyTexts.Key.ExportSubjectPublicKeyInfoPem();

    public static TheoryData<string> Forms =>
        [
            Public,
            KeyTexts.Key.ExportRSAPublicKeyPem(),
            Public.ReplaceLineEndings("\r\n"),
            $"Bag Attributes\r\n    friendlyName: demo\r\n{Public}\r\n",
            $"Her er nøkkelen:\n\n{Public}",
        ];

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_public_key_in_PEM_is_accepted_with_its_thumbprint_as_kid(string text)
    {
        var outcome = PastedKeys.Read(text);

        Assert.Empty(outcome.Problems);
        var key = Assert.Single(outcome.Value!);
        Assert.Equal(KeyTexts.Key.ExportParameters(false).Modulus, key.Modulus);
        Assert.Equal(43, key.Kid.Length);
    }

    [Fact]
    public void Several_blocks_give_several_keys()
    {
        var outcome = PastedKeys.Read($"{Public}\n{KeyTexts.Other.ExportRSAPublicKeyPem()}");

        Assert.Equal(2, outcome.Value!.Count);
    }

    [Fact]
    public void A_broken_block_beside_a_good_one_is_not_passed_over() =>
        Assert.Equal(
            Problems.KeyUnreadable,
            Refused($"{Public}\n-----BEGIN PUBLIC KEY-----\nAAAA")
        );

    [Fact]
    public void A_key_of_another_kind_is_refused()
    {
        using var ec = ECDsa.Create(ECCurve.NamedCurves.nistP256);

        Assert.Equal(Problems.KeyNotRsa, Refused(ec.ExportSubjectPublicKeyInfoPem()));
    }

    [Fact]
    public void Of_a_certificate_its_key_is_taken()
    {
        var request = new CertificateRequest(
            "CN=demo",
            KeyTexts.Key,
            HashAlgorithmName.SHA256,
            RSASignaturePadding.Pkcs1
        );
        var start = DateTimeOffset.UnixEpoch;
        using var certificate = request.CreateSelfSigned(start, start.AddYears(1));

        var key = Assert.Single(PastedKeys.Read(certificate.ExportCertificatePem()).Value!);

        Assert.Equal(KeyTexts.Key.ExportParameters(false).Modulus, key.Modulus);
        Assert.Null(key.Certificate);
        Assert.Null(key.Expires);
    }

    [Theory]
    [InlineData("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----", Problems.KeyNotRsa)]
    [InlineData("-----BEGIN PUBLIC KEY-----\n!!\n-----END PUBLIC KEY-----", Problems.KeyUnreadable)]
    [InlineData("-----BEGIN MESSAGE-----\nAAAA\n-----END MESSAGE-----", Problems.KeyUnreadable)]
    public void What_is_no_public_key_is_refused(string text, string code) =>
        Assert.Equal(code, Refused(text));

    private static string Refused(string text) =>
        Assert.Single(PastedKeys.Read(text).Problems).Code;
}
