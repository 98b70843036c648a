using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;

namespace Portvakt.Domain.Tests.Integrations;

[Requirement("R23")]
public class PrivateKeyTracesTests
{
    private static readonly string Pkcs8 = KeyTexts.Key.ExportPkcs8PrivateKeyPem();
    private static readonly string Jwk = KeyTexts.PrivateJwk().ToJsonString();

    private static readonly string Encrypted = KeyTexts.Key.ExportEncryptedPkcs8PrivateKeyPem(
        "secret",
        new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1)
    );

    public static TheoryData<string> Private =>
        [
            Pkcs8,
            KeyTexts.Key.ExportRSAPrivateKeyPem(),
            Encrypted,
            Pkcs8.ReplaceLineEndings("\r\n"),
            Pkcs8.ToLowerInvariant(),
            Pkcs8.Replace("PRIVATE KEY", "PRIVATE  \tKEY"),
            Pkcs8.Replace("PRIVATE KEY", "PRIVATEKEY"),
            Pkcs8.ReplaceLineEndings("\\n"),
            $"{KeyTexts.Key.ExportSubjectPublicKeyInfoPem()}\n{Pkcs8}",
            Pkcs8.Split('\n')[0],
            Jwk,
            $"[{Jwk}]",
            $"{{\"keys\":[{KeyTexts.Jwk()},{Jwk}]}}",
            $"[{{\"keys\":[[{Jwk}]]}}]",
            Jwk[..^1],
            Jwk.Replace("\"d\"", "\"\\u0064\""),
            Jwk.Replace("\"d\"", "\"D\""),
            Jwk.Replace('"', '\''),
            Jwk.Replace("\"", ""),
            new JsonObject { ["jwk"] = Jwk }.ToJsonString(),
            "{\"kty\":\"oct\",\"k\":\"c2VjcmV0\"}",
            KeyTexts.With("qi", "AA").ToJsonString(),
            KeyTexts.Key.ToXmlString(includePrivateParameters: true),
            "-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n-----END OPENSSH PRIVATE KEY-----",
            Convert.ToBase64String(Encoding.UTF8.GetBytes(Jwk)),
            Convert.ToBase64String(Encoding.UTF8.GetBytes(Pkcs8)),
            Convert.ToBase64String(
                KeyTexts.Key.ExportPkcs8PrivateKey(),
                Base64FormattingOptions.InsertLineBreaks
            ),
            Convert.ToBase64String(KeyTexts.Key.ExportRSAPrivateKey()),
        ];

    public static TheoryData<string> Public =>
        [
            KeyTexts.Document,
            KeyTexts.Jwk("private-key").ToJsonString(),
            KeyTexts.Jwk("d").ToJsonString(),
            KeyTexts.Key.ExportSubjectPublicKeyInfoPem(),
            KeyTexts.Key.ExportRSAPublicKeyPem(),
            Convert.ToBase64String(KeyTexts.Key.ExportSubjectPublicKeyInfo()),
            Convert.ToBase64String(KeyTexts.Key.ExportRSAPublicKey()),
            "my public key",
            "",
        ];

    [Theory]
    [MemberData(nameof(Private))]
    public void A_private_key_is_refused_in_every_form(string text)
    {
        var problem = Assert.Single(PastedKeys.Read(text).Problems);

        Assert.Equal(Problems.KeyPrivate, problem.Code);
        Assert.Empty(problem.Values);
    }

    [Theory]
    [MemberData(nameof(Public))]
    public void A_public_key_is_not_taken_for_a_private_one(string text) =>
        Assert.False(PrivateKeyTraces.In(text));
}
