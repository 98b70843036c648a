using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;

namespace Portvakt.Domain.Tests.Integrations;

/// <summary>What people have at hand, as text and as files.</summary>
[Requirement("R23")]
public class RecognisedKeysTests
{
    private static readonly RSA Key = KeyTexts.Key;
    private static readonly TestAuthority Authority = new();
    private static readonly byte[] Certificate = Authority.Issue(new() { Key = Key });
    private static readonly byte[] Bag = Pkcs7.Of(Authority.Root, Certificate, Authority.Issuer);

    private static readonly (string Name, string Text, KeyForm Form, bool Base64)[] Samples =
    [
        ("jwk", KeyTexts.Jwk().ToJsonString(), KeyForm.Jwk, false),
        ("array", $"[{KeyTexts.Jwk().ToJsonString()}]", KeyForm.JwkArray, false),
        ("set", Set(), KeyForm.JwkSet, false),
        ("spki pem", Key.ExportSubjectPublicKeyInfoPem(), KeyForm.PublicPem, false),
        ("pkcs1 pem", Key.ExportRSAPublicKeyPem(), KeyForm.PublicPem, false),
        ("certificate pem", Pem("CERTIFICATE", Certificate), KeyForm.CertificatePem, false),
        ("pkcs7 pem", Pem("PKCS7", Bag), KeyForm.Pkcs7Pem, false),
        ("spki der", Base64(Key.ExportSubjectPublicKeyInfo()), KeyForm.PublicDer, true),
        ("pkcs1 der", Base64(Key.ExportRSAPublicKey()), KeyForm.PublicDer, true),
        ("certificate der", Base64(Certificate), KeyForm.CertificateDer, true),
        ("pkcs7 der", Base64(Bag), KeyForm.Pkcs7Der, true),
        ("jwk in base64", Base64(KeyTexts.Jwk().ToJsonString()), KeyForm.Jwk, true),
        ("pem in base64", Base64(Key.ExportSubjectPublicKeyInfoPem()), KeyForm.PublicPem, true),
    ];

    public static TheoryData<string> Names => [.. Samples.Select(sample => sample.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_form_is_recognised_and_gives_the_key(string name)
    {
        var sample = Samples.Single(s => s.Name == name);

        var found = PastedKeys.Recognise(sample.Text);

        Assert.Equal((sample.Form, sample.Base64), (found.Form, found.InBase64));
        var key = Assert.Single(found.Keys.Value!);
        Assert.Equal(Key.ExportParameters(false).Modulus, key.Modulus);
    }

    [Fact]
    public void Of_a_chain_only_the_certificate_for_use_counts()
    {
        var text =
            Pem("CERTIFICATE", Authority.Root)
            + Pem("CERTIFICATE", Certificate)
            + Pem("CERTIFICATE", Authority.Issuer);

        var found = PastedKeys.Recognise(text, locksToCertificate: true);

        var key = Assert.Single(found.Keys.Value!);
        Assert.Equal(Certificate, key.Certificate);
        Assert.Equal(TestCertificate.Day.AddDays(300), key.Expires);
        Assert.Equal(Certificate, found.Certificates[0]);
        Assert.Equal(3, found.Certificates.Count);
    }

    [Fact]
    public void A_file_is_text_in_any_unicode_or_bytes()
    {
        var pem = Key.ExportSubjectPublicKeyInfoPem();
        byte[][] files =
        [
            Encoding.UTF8.GetBytes(pem),
            [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(pem)],
            [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(pem)],
            [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(pem)],
            Key.ExportSubjectPublicKeyInfo(),
            Certificate,
            Bag,
        ];

        Assert.All(files, file => Assert.True(PastedKeys.Read(PastedKeys.TextOf(file)).Ok));
    }

    [Fact]
    public void A_private_key_in_any_file_is_refused_and_not_recognised_further()
    {
        var locked = new PbeParameters(
            PbeEncryptionAlgorithm.Aes256Cbc,
            HashAlgorithmName.SHA256,
            1000
        );
        byte[][] files =
        [
            Key.ExportPkcs8PrivateKey(),
            Key.ExportRSAPrivateKey(),
            Key.ExportEncryptedPkcs8PrivateKey("ord", locked),
            Encoding.UTF8.GetBytes(Key.ExportEncryptedPkcs8PrivateKeyPem("ord", locked)),
            Encoding
                .Unicode.GetPreamble()
                .Concat(Encoding.Unicode.GetBytes(Key.ExportPkcs8PrivateKeyPem()))
                .ToArray(),
            [0xFE, 0xED, 0xFE, 0xED, .. new byte[100]],
            [0xCE, 0xCE, 0xCE, 0xCE, .. new byte[100]],
        ];

        Assert.All(
            files,
            file =>
            {
                var found = PastedKeys.Recognise(PastedKeys.TextOf(file));
                Assert.Equal(Problems.KeyPrivate, Assert.Single(found.Keys.Problems).Code);
                Assert.Null(found.Form);
            }
        );
    }

    [Fact]
    public void A_private_key_in_base64_is_found_behind_letters_beyond_ascii()
    {
        var pem = "friendlyName: Ås og Øst\n" + Key.ExportPkcs8PrivateKeyPem();

        Assert.True(PrivateKeyTraces.In(Base64(pem)));
    }

    [Fact]
    public void A_bag_without_certificates_and_a_broken_one_are_refused()
    {
        Assert.Equal(Problems.KeyUnreadable, Code(Pem("PKCS7", Pkcs7.Of())));
        Assert.Equal(Problems.KeyUnreadable, Code(Pem("PKCS7", Bag[..40])));
    }

    private static string Code(string text) =>
        Assert.Single(PastedKeys.Recognise(text).Keys.Problems).Code;

    private static string Set() =>
        new JsonObject { ["keys"] = new JsonArray(KeyTexts.Jwk()) }.ToJsonString();

    private static string Pem(string label, byte[] der) =>
        PemEncoding.WriteString(label, der) + "\n";

    private static string Base64(byte[] bytes) => Convert.ToBase64String(bytes);

    private static string Base64(string text) => Base64(Encoding.UTF8.GetBytes(text));
}
