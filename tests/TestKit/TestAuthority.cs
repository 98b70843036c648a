using System.Numerics;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;

namespace Portvakt.TestKit;

/// <summary>A root and an issuer of enterprise certificates under it, made for a test.</summary>
public sealed class TestAuthority
{
    private readonly X509Certificate2 root;
    private readonly X509Certificate2 issuer;

    public TestAuthority(string name = "Test")
        : this(name, TestCertificate.Day.AddYears(-2), TestCertificate.Day.AddYears(3)) { }

    public TestAuthority(string name, DateTimeOffset notBefore, DateTimeOffset notAfter)
    {
        var rootKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        root = Ca($"{name} root", rootKey).CreateSelfSigned(notBefore, notAfter);
        var issuerKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        issuer = Ca($"{name} issuer", issuerKey)
            .Create(root, notBefore, notAfter, Serial())
            .CopyWithPrivateKey(issuerKey);
    }

    private TestAuthority(X509Certificate2 root, X509Certificate2 issuer) =>
        (this.root, this.issuer) = (root, issuer);

    /// <summary>The authority that a running demo trusts in its test environments.</summary>
    public static TestAuthority OfDemo(TestServer server)
    {
        X509Certificate2 Load(string name) =>
            X509Certificate2.CreateFromPemFile(
                Path.Combine(server.DataFolder, "demo", "ca", $"{name}.pem"),
                Path.Combine(server.DataFolder, "demo", "ca", $"{name}.key")
            );
        return new TestAuthority(Load("root"), Load("issuer"));
    }

    public byte[] Root => root.RawData;

    public byte[] Issuer => issuer.RawData;

    /// <summary>The issuer with its private key, for certificates and lists made by hand.</summary>
    public X509Certificate2 SigningIssuer => issuer;

    /// <summary>What an environment would trust that was told of this authority, as in test environments.</summary>
    public EnterpriseCertificateTrust Trust(bool withIssuer = true) =>
        new()
        {
            Anchors = [X509CertificateLoader.LoadCertificate(Root)],
            Intermediates = withIssuer ? [X509CertificateLoader.LoadCertificate(Issuer)] : [],
            Policies = CertificatePolicies.Default(EnvironmentKind.Test),
        };

    /// <summary>Issues a certificate, DER.</summary>
    public byte[] Issue(TestCertificate? wanted = null)
    {
        wanted ??= new TestCertificate();
        var request = wanted.Request();
        var generator = issuer.GetRSAPrivateKey() is { } rsa
            ? X509SignatureGenerator.CreateForRSA(rsa, RSASignaturePadding.Pkcs1)
            : X509SignatureGenerator.CreateForECDsa(issuer.GetECDsaPrivateKey()!);
        // Past the framework's own check that it lies within the issuer's life.
        using var made = request.Create(
            issuer.SubjectName,
            generator,
            wanted.NotBefore,
            wanted.NotAfter,
            Serial()
        );
        return made.RawData;
    }

    /// <summary>A certificate that its own key signed.</summary>
    public static byte[] SelfSigned(TestCertificate? wanted = null)
    {
        wanted ??= new TestCertificate();
        using var made = wanted.Request().CreateSelfSigned(wanted.NotBefore, wanted.NotAfter);
        return made.RawData;
    }

    /// <summary>The issuer's revocation list with these certificates on it, DER.</summary>
    public byte[] List(
        DateTimeOffset thisUpdate,
        DateTimeOffset nextUpdate,
        params byte[][] revoked
    )
    {
        var builder = new CertificateRevocationListBuilder();
        foreach (var der in revoked)
        {
            using var certificate = X509CertificateLoader.LoadCertificate(der);
            builder.AddEntry(certificate, thisUpdate);
        }
        return builder.Build(
            issuer,
            BigInteger.One,
            nextUpdate,
            HashAlgorithmName.SHA256,
            thisUpdate: thisUpdate
        );
    }

    /// <summary>The same list as the rules know it.</summary>
    public RevocationList Known(DateTimeOffset nextUpdate, params byte[][] revoked) =>
        new(
            CertificateFacts.NameKey(issuer.SubjectName),
            System.Collections.Frozen.FrozenSet.ToFrozenSet(
                revoked.Select(der => CertificateFacts.Read(der)!.Serial)
            ),
            nextUpdate.AddDays(-7),
            nextUpdate
        );

    private static CertificateRequest Ca(string name, ECDsa key)
    {
        var request = new CertificateRequest($"C=NO, CN={name}", key, HashAlgorithmName.SHA256);
        var extensions = request.CertificateExtensions;
        extensions.Add(new X509BasicConstraintsExtension(true, false, 0, critical: true));
        extensions.Add(
            new X509KeyUsageExtension(
                X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign,
                critical: true
            )
        );
        extensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, critical: false));
        return request;
    }

    private static byte[] Serial()
    {
        var serial = RandomNumberGenerator.GetBytes(12);
        serial[0] = (byte)(serial[0] & 0x7F | 0x01);
        return serial;
    }
}
