using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.Domain.Tokens;

namespace Portvakt.Store.Keys;

/// <summary>A signing key that was just made, with its certificate. Dispose it when it has been stored.</summary>
public sealed class NewSigningKey : IDisposable
{
    /// <summary>The certificate outlives every key; its dates say nothing about how long a key signs.</summary>
    private const int CertificateYears = 20;

    private readonly AsymmetricAlgorithm key;

    private NewSigningKey(SigningAlgorithm algorithm, AsymmetricAlgorithm key, byte[] certificate)
    {
        this.key = key;
        Algorithm = algorithm;
        Certificate = certificate;
        using var read = X509CertificateLoader.LoadCertificate(certificate);
        KeyId = JwkThumbprint.Of(PublicJwk.Members(read));
    }

    public string KeyId { get; }

    public SigningAlgorithm Algorithm { get; }

    /// <summary>DER; signed by the key itself.</summary>
    public byte[] Certificate { get; }

    /// <summary>Makes a key as the environment wants it.</summary>
    /// <param name="environment">Whose tokens it will sign.</param>
    /// <param name="rsa">A key made ahead for an RSA algorithm, taken over; null to make one here.</param>
    /// <param name="now">From when the certificate is valid.</param>
    public static NewSigningKey Make(InstalledEnvironment environment, RSA? rsa, DateTimeOffset now)
    {
        var policy = environment.Signing;
        var name = new X500DistinguishedName($"CN=portvakt {environment.Name.Value}");
        if (policy.Algorithm == SigningAlgorithm.ES256)
        {
            rsa?.Dispose();
            var curve = ECDsa.Create(ECCurve.NamedCurves.nistP256);
            var request = new CertificateRequest(name, curve, HashAlgorithmName.SHA256);
            return new NewSigningKey(policy.Algorithm, curve, Sign(request, now));
        }
        var numbers = rsa ?? RSA.Create(policy.RsaBits);
        return new NewSigningKey(
            policy.Algorithm,
            numbers,
            Sign(
                new CertificateRequest(
                    name,
                    numbers,
                    HashAlgorithmName.SHA256,
                    RSASignaturePadding.Pkcs1
                ),
                now
            )
        );
    }

    /// <summary>The row for the store.</summary>
    /// <param name="environment">Whose tokens it signs.</param>
    /// <param name="protect">Encrypts PKCS#8.</param>
    /// <param name="signsFrom">From when it signs; it is listed from now on.</param>
    public StoredSigningKey Store(
        EnvironmentName environment,
        Func<byte[], byte[]> protect,
        DateTimeOffset signsFrom,
        DateTimeOffset now
    )
    {
        var pkcs8 = key.ExportPkcs8PrivateKey();
        try
        {
            return StoredSigningKey.Create(
                environment,
                KeyId,
                Algorithm,
                Certificate,
                protect(pkcs8),
                signsFrom,
                now
            );
        }
        finally
        {
            CryptographicOperations.ZeroMemory(pkcs8);
        }
    }

    public void Dispose() => key.Dispose();

    private static byte[] Sign(CertificateRequest request, DateTimeOffset now)
    {
        using var certificate = request.CreateSelfSigned(now, now.AddYears(CertificateYears));
        return certificate.RawData;
    }
}
