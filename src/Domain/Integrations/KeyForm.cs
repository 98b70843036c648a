namespace Portvakt.Domain.Integrations;

/// <summary>The forms that a public key is recognised in.</summary>
public enum KeyForm
{
    /// <summary>One JWK (RFC 7517).</summary>
    Jwk,

    /// <summary>JWKs between [ and ].</summary>
    JwkArray,

    /// <summary>A JWKS: JWKs under "keys".</summary>
    JwkSet,

    /// <summary>A public key in PEM (RFC 7468), SubjectPublicKeyInfo or PKCS#1.</summary>
    PublicPem,

    /// <summary>Certificates in PEM.</summary>
    CertificatePem,

    /// <summary>PKCS#7 with certificates in PEM.</summary>
    Pkcs7Pem,

    /// <summary>A public key in DER.</summary>
    PublicDer,

    /// <summary>A certificate in DER.</summary>
    CertificateDer,

    /// <summary>PKCS#7 with certificates in DER.</summary>
    Pkcs7Der,
}
