using System.Buffers.Text;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Portvakt.Domain.Tokens;

/// <summary>The members of a public JWK that make up the key (RFC 7518 section 6), in lexical order.</summary>
public static class PublicJwk
{
    /// <summary>The members of a certificate's key; an RSA key or one on P-256.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Members(X509Certificate2 certificate)
    {
        using var rsa = certificate.GetRSAPublicKey();
        if (rsa is not null)
            return Members(rsa.ExportParameters(includePrivateParameters: false));
        using var curve =
            certificate.GetECDsaPublicKey()
            ?? throw new CryptographicException("neither an RSA nor an elliptic curve key");
        return Members(curve.ExportParameters(includePrivateParameters: false));
    }

    private static KeyValuePair<string, string>[] Members(RSAParameters key) =>
        [
            new("e", Base64Url.EncodeToString(key.Exponent)),
            new("kty", "RSA"),
            new("n", Base64Url.EncodeToString(key.Modulus)),
        ];

    private static KeyValuePair<string, string>[] Members(ECParameters key) =>
        [
            new("crv", "P-256"),
            new("kty", "EC"),
            new("x", Base64Url.EncodeToString(key.Q.X)),
            new("y", Base64Url.EncodeToString(key.Q.Y)),
        ];
}
