using System.Buffers.Text;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json.Nodes;

namespace Portvakt.EndToEnd.Tests.Keys;

/// <summary>One RSA key and one of a curve in every form that the workshop is to recognise.</summary>
internal static class KeySamples
{
    public const string Password = "ord og ål";
    private static readonly RSA Key = RSA.Create(2048);
    private static readonly ECDsa Curve = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private static readonly TestAuthority Authority = new();
    private static readonly byte[] Certificate = Authority.Issue(new() { Key = Key });
    private static readonly byte[] Bag = Pkcs7.Of(Authority.Root, Authority.Issuer, Certificate);

    private static readonly PbeParameters Lock = new(
        PbeEncryptionAlgorithm.Aes256Cbc,
        HashAlgorithmName.SHA256,
        1000
    );

    public static string N { get; } = Base64Url.EncodeToString(Key.ExportParameters(false).Modulus);

    private static string X { get; } = Base64Url.EncodeToString(Curve.ExportParameters(false).Q.X);

    /// <summary>Texts that would give a private half away, however it was written.</summary>
    public static IReadOnlyList<string> Secrets { get; } =
    [
        Base64Url.EncodeToString(Key.ExportParameters(true).D),
        Base64Url.EncodeToString(Curve.ExportParameters(true).D),
        Key.ExportPkcs8PrivateKeyPem().Split('\n')[10],
        Key.ExportRSAPrivateKeyPem().Split('\n')[10],
        Password,
    ];

    public static IReadOnlyList<KeySample> Public { get; } =
    [
        Text("JWK", "en JWK", Jwk().ToJsonString()),
        Text("array of JWK", "en liste med JWK-er", $"[{Jwk().ToJsonString()}]"),
        Text("JWKS", "en JWKS", Set(Jwk())),
        Text("SPKI in PEM", "offentlig nøkkel i PEM", Key.ExportSubjectPublicKeyInfoPem()),
        Text("PKCS#1 in PEM", "offentlig nøkkel i PEM", Key.ExportRSAPublicKeyPem()),
        Text(
            "PEM in a mail",
            "offentlig nøkkel i PEM",
            $"Hei,\nher er den:\n{Key.ExportSubjectPublicKeyInfoPem()}\nHilsen oss"
        ),
        Text("certificate in PEM", "sertifikat i PEM", Pem("CERTIFICATE", Certificate)),
        Text("PKCS#7 in PEM", "PKCS#7 med sertifikater i PEM", Pem("PKCS7", Bag)),
        Text("JWK in base64", "en JWK, kodet i base64", Base64(Jwk().ToJsonString())),
        Text(
            "PEM in base64",
            "offentlig nøkkel i PEM, kodet i base64",
            Base64(Key.ExportSubjectPublicKeyInfoPem())
        ),
        Text(
            "DER in base64",
            "offentlig nøkkel i DER, kodet i base64",
            Convert.ToBase64String(Key.ExportSubjectPublicKeyInfo())
        ),
        Text(
            "DER in base64url",
            "offentlig nøkkel i DER, kodet i base64",
            Base64Url.EncodeToString(Key.ExportSubjectPublicKeyInfo())
        ),
        Text("for SSH", "offentlig nøkkel for SSH", Ssh()),
        Text("XML of .NET", "RSA-nøkkel i XML", Key.ToXmlString(false)),
        Text("curve in PEM", "offentlig nøkkel i PEM", Curve.ExportSubjectPublicKeyInfoPem()) with
        {
            Number = X,
        },
        File("SPKI", "offentlig nøkkel i DER", Key.ExportSubjectPublicKeyInfo()),
        File("PKCS#1", "offentlig nøkkel i DER", Key.ExportRSAPublicKey()),
        File("certificate", "sertifikat i DER", Certificate),
        File("PKCS#7", "PKCS#7 med sertifikater", Bag),
        File("PEM in UTF-16", "offentlig nøkkel i PEM", Wide(Key.ExportSubjectPublicKeyInfoPem())),
        File("Java key store", "et nøkkellager fra Java", JavaKeyStore.Of(Certificate)),
    ];

    public static IReadOnlyList<KeySample> Private { get; } =
    [
        Text("private JWK", "en JWK med privat del", PrivateJwk().ToJsonString()),
        Text("private JWKS", "en JWK med privat del", Set(PrivateJwk())),
        Text("PKCS#8 in PEM", "privat nøkkel (PKCS#8)", Key.ExportPkcs8PrivateKeyPem()),
        Text("PKCS#1 in PEM", "privat nøkkel (PKCS#1)", Key.ExportRSAPrivateKeyPem()),
        Text(
            "PKCS#8 in PEM in base64",
            "privat nøkkel (PKCS#8), kodet i base64",
            Base64(Key.ExportPkcs8PrivateKeyPem())
        ),
        Text(
            "PKCS#8 in base64",
            "privat nøkkel (PKCS#8), kodet i base64",
            Convert.ToBase64String(Key.ExportPkcs8PrivateKey())
        ),
        Text(
            "key beside its certificate",
            "privat nøkkel (PKCS#8)",
            Pem("CERTIFICATE", Certificate) + Key.ExportPkcs8PrivateKeyPem()
        ),
        Text("private XML of .NET", "RSA-nøkkel i XML", Key.ToXmlString(true)),
        Text("SEC1 in PEM", "privat nøkkel (SEC1)", Curve.ExportECPrivateKeyPem()) with
        {
            Number = X,
        },
        Text("curve in PKCS#8", "privat nøkkel (PKCS#8)", Curve.ExportPkcs8PrivateKeyPem()) with
        {
            Number = X,
        },
        Text(
            "encrypted PKCS#8 in PEM",
            "kryptert privat nøkkel",
            Key.ExportEncryptedPkcs8PrivateKeyPem(Password, Lock)
        ) with
        {
            Password = Password,
        },
        File("PKCS#8", "privat nøkkel (PKCS#8)", Key.ExportPkcs8PrivateKey()),
        File("PKCS#1", "privat nøkkel (PKCS#1)", Key.ExportRSAPrivateKey()),
        File(
            "encrypted PKCS#8",
            "kryptert privat nøkkel",
            Key.ExportEncryptedPkcs8PrivateKey(Password, Lock)
        ) with
        {
            Password = Password,
        },
        File("PFX", "PFX/P12 med nøkkel og sertifikat", Pfx(Password)) with
        {
            Password = Password,
        },
        File("PFX without password", "PFX/P12 med nøkkel og sertifikat", Pfx("")),
        Text(
            "PFX in base64",
            "PFX/P12 med nøkkel og sertifikat, kodet i base64",
            Convert.ToBase64String(Pfx(Password))
        ) with
        {
            Password = Password,
        },
    ];

    /// <summary>A PFX with the key and its certificate, as authorities deliver them.</summary>
    public static byte[] Pfx(string password, byte[]? der = null)
    {
        using var bare = X509CertificateLoader.LoadCertificate(der ?? Certificate);
        using var whole = bare.CopyWithPrivateKey(Key);
        return whole.ExportPkcs12(Lock, password);
    }

    /// <summary>A certificate of the key by another authority.</summary>
    public static byte[] IssuedBy(TestAuthority authority, TestCertificate wanted) =>
        authority.Issue(wanted with { Key = Key });

    private static KeySample Text(string name, string said, string text) =>
        new(name, said, text, null);

    private static KeySample File(string name, string said, byte[] content) =>
        new($"{name} as a file", said, null, content);

    private static JsonObject Jwk() =>
        new()
        {
            ["kty"] = "RSA",
            ["e"] = "AQAB",
            ["use"] = "sig",
            ["kid"] = "min-egen-kid",
            ["alg"] = "RS256",
            ["n"] = N,
        };

    private static JsonObject PrivateJwk()
    {
        var numbers = Key.ExportParameters(true);
        var jwk = Jwk();
        jwk["d"] = Base64Url.EncodeToString(numbers.D);
        jwk["p"] = Base64Url.EncodeToString(numbers.P);
        jwk["q"] = Base64Url.EncodeToString(numbers.Q);
        jwk["dp"] = Base64Url.EncodeToString(numbers.DP);
        jwk["dq"] = Base64Url.EncodeToString(numbers.DQ);
        jwk["qi"] = Base64Url.EncodeToString(numbers.InverseQ);
        return jwk;
    }

    private static string Set(JsonObject jwk) =>
        new JsonObject { ["keys"] = new JsonArray(jwk) }.ToJsonString();

    private static string Pem(string label, byte[] der) =>
        PemEncoding.WriteString(label, der) + "\n";

    private static string Base64(string text) =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes(text));

    private static byte[] Wide(string text) =>
        [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)];

    private static string Ssh()
    {
        var numbers = Key.ExportParameters(false);
        byte[] content =
        [
            .. Counted("ssh-rsa"u8),
            .. Counted(numbers.Exponent),
            .. Counted([0, .. numbers.Modulus!]),
        ];
        return $"ssh-rsa {Convert.ToBase64String(content)} anne@fossekall";
    }

    private static byte[] Counted(ReadOnlySpan<byte> part) =>
        [0, 0, (byte)(part.Length >> 8), (byte)part.Length, .. part];
}
