using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Portvakt.Domain.Environments;

namespace Portvakt.Domain.Tokens;

/// <summary>Verifies with nothing but a signing key's public side, for those who do not sign.</summary>
public sealed class PublicKeyVerifier : ITokenVerifier
{
    private readonly RSA? rsa;
    private readonly ECDsa? curve;

    public PublicKeyVerifier(SigningKey key)
    {
        Key = key;
        using var certificate = X509CertificateLoader.LoadCertificate(key.Certificate);
        rsa = certificate.GetRSAPublicKey();
        curve = certificate.GetECDsaPublicKey();
    }

    public SigningKey Key { get; }

    public bool Verify(ReadOnlySpan<byte> input, ReadOnlySpan<byte> signature)
    {
        var hash = HashAlgorithmName.SHA256;
        return Key.Algorithm switch
        {
            SigningAlgorithm.ES256 => curve!.VerifyData(
                input,
                signature,
                hash,
                DSASignatureFormat.IeeeP1363FixedFieldConcatenation
            ),
            SigningAlgorithm.PS256 => rsa!.VerifyData(
                input,
                signature,
                hash,
                RSASignaturePadding.Pss
            ),
            _ => rsa!.VerifyData(input, signature, hash, RSASignaturePadding.Pkcs1),
        };
    }
}
