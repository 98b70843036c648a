using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Portvakt.Server.Settings;

namespace Portvakt.Server.Trial;

/// <summary>Makes the keys, certificates and empty revocation lists of a new test authority.</summary>
internal static class TestCaFiles
{
    private const int Bits = 2048;

    /// <summary>Longer than anybody tries out, so that nothing has to be renewed.</summary>
    private const int Years = 10;

    /// <summary>Back in time, so that an expired certificate lies within its issuer's life.</summary>
    private const int YearsBack = 2;

    public static void Make(string folder, DateTimeOffset now)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder);
        var from = now.AddYears(-YearsBack);
        var to = now.AddYears(Years);

        // RSA as with the real authorities: some client libraries read no certificate that is signed otherwise.
        using var rootKey = RSA.Create(Bits);
        using var root = Request("Portvakt test root", rootKey, 1).CreateSelfSigned(from, to);
        using var issuerKey = RSA.Create(Bits);
        using var bare = Request("Portvakt test issuer", issuerKey, 0)
            .Create(root, from, to, TestCaIssuing.NewSerial());
        using var issuer = bare.CopyWithPrivateKey(issuerKey);

        Write(folder, "root", root, rootKey);
        Write(folder, "issuer", issuer, issuerKey);
        TestCaList.Write(Path.Combine(folder, "root.crl"), root, now);
        TestCaList.Write(Path.Combine(folder, "issuer.crl"), issuer, now);
    }

    private static CertificateRequest Request(string name, RSA key, int pathLength)
    {
        var subject = new X500DistinguishedNameBuilder();
        // The builder writes what was added last in front.
        subject.AddCommonName(name);
        subject.AddOrganizationName("Portvakt, for testing only");
        subject.AddCountryOrRegion("NO");
        var request = new CertificateRequest(
            subject.Build(),
            key,
            HashAlgorithmName.SHA256,
            RSASignaturePadding.Pkcs1
        );
        var extensions = request.CertificateExtensions;
        extensions.Add(new X509BasicConstraintsExtension(true, true, pathLength, critical: true));
        extensions.Add(
            new X509KeyUsageExtension(
                X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign,
                critical: true
            )
        );
        extensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, critical: false));
        return request;
    }

    private static void Write(string folder, string name, X509Certificate2 certificate, RSA key)
    {
        Write(folder, name + ".pem", certificate.ExportCertificatePem());
        Write(folder, name + ".key", key.ExportPkcs8PrivateKeyPem());
    }

    private static void Write(string folder, string name, string pem) =>
        OwnerFile.Write(
            Path.Combine(folder, name),
            Encoding.ASCII.GetBytes(pem + "\n"),
            FileMode.CreateNew
        );
}
