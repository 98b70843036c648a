using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;

namespace Portvakt.SelfService.Workshop;

/// <summary>What each form of a key is called in the middle of a sentence.</summary>
internal static class WorkshopForms
{
    private static readonly Text Jwk = new("en JWK", "ein JWK", "a JWK");
    private static readonly Text JwkArray = new(
        "en liste med JWK-er",
        "ei liste med JWK-ar",
        "a list of JWKs"
    );
    private static readonly Text JwkSet = new("en JWKS", "ein JWKS", "a JWKS");
    private static readonly Text PublicPem = new(
        "offentlig nøkkel i PEM",
        "offentleg nøkkel i PEM",
        "a public key in PEM"
    );
    private static readonly Text PublicDer = new(
        "offentlig nøkkel i DER",
        "offentleg nøkkel i DER",
        "a public key in DER"
    );
    private static readonly Text CertificatePem = new(
        "sertifikat i PEM",
        "sertifikat i PEM",
        "a certificate in PEM"
    );
    private static readonly Text CertificateDer = new(
        "sertifikat i DER",
        "sertifikat i DER",
        "a certificate in DER"
    );
    private static readonly Text Pkcs7Pem = new(
        "PKCS#7 med sertifikater i PEM",
        "PKCS#7 med sertifikat i PEM",
        "PKCS#7 with certificates in PEM"
    );
    private static readonly Text Pkcs7Der = new(
        "PKCS#7 med sertifikater",
        "PKCS#7 med sertifikat",
        "PKCS#7 with certificates"
    );
    private static readonly Text PrivateJwk = new(
        "en JWK med privat del",
        "ein JWK med privat del",
        "a JWK with its private part"
    );
    private static readonly Text Pkcs1 = new(
        "privat nøkkel (PKCS#1)",
        "privat nøkkel (PKCS#1)",
        "a private key (PKCS#1)"
    );
    private static readonly Text Pkcs8 = new(
        "privat nøkkel (PKCS#8)",
        "privat nøkkel (PKCS#8)",
        "a private key (PKCS#8)"
    );
    private static readonly Text Sec1 = new(
        "privat nøkkel (SEC1)",
        "privat nøkkel (SEC1)",
        "a private key (SEC1)"
    );
    private static readonly Text Encrypted = new(
        "kryptert privat nøkkel",
        "kryptert privat nøkkel",
        "an encrypted private key"
    );
    private static readonly Text Pfx = new(
        "PFX/P12 med nøkkel og sertifikat",
        "PFX/P12 med nøkkel og sertifikat",
        "a PFX/P12 with key and certificate"
    );
    private static readonly Text Jks = new(
        "et nøkkellager fra Java (JKS)",
        "eit nøkkellager frå Java (JKS)",
        "a Java key store (JKS)"
    );
    private static readonly Text Ssh = new(
        "offentlig nøkkel for SSH",
        "offentleg nøkkel for SSH",
        "a public key for SSH"
    );
    private static readonly Text Xml = new(
        "RSA-nøkkel i XML",
        "RSA-nøkkel i XML",
        "an RSA key in XML"
    );

    /// <summary>By the word that the script has for each.</summary>
    public static IReadOnlyDictionary<string, Text> All { get; } =
        new Dictionary<string, Text>
        {
            ["jwk"] = Jwk,
            ["jwk-array"] = JwkArray,
            ["jwks"] = JwkSet,
            ["public-pem"] = PublicPem,
            ["public-der"] = PublicDer,
            ["certificate-pem"] = CertificatePem,
            ["certificate-der"] = CertificateDer,
            ["pkcs7-pem"] = Pkcs7Pem,
            ["pkcs7-der"] = Pkcs7Der,
            ["private-jwk"] = PrivateJwk,
            ["private-pkcs1-pem"] = Pkcs1,
            ["private-pkcs1-der"] = Pkcs1,
            ["private-pkcs8-pem"] = Pkcs8,
            ["private-pkcs8-der"] = Pkcs8,
            ["private-sec1-pem"] = Sec1,
            ["private-sec1-der"] = Sec1,
            ["private-encrypted"] = Encrypted,
            ["private-pfx"] = Pfx,
            ["jks"] = Jks,
            ["ssh"] = Ssh,
            ["xml"] = Xml,
        };

    /// <summary>What the server recognised, in the same words.</summary>
    public static Text Of(KeyForm form) =>
        form switch
        {
            KeyForm.Jwk => Jwk,
            KeyForm.JwkArray => JwkArray,
            KeyForm.JwkSet => JwkSet,
            KeyForm.PublicPem => PublicPem,
            KeyForm.CertificatePem => CertificatePem,
            KeyForm.Pkcs7Pem => Pkcs7Pem,
            KeyForm.PublicDer => PublicDer,
            KeyForm.CertificateDer => CertificateDer,
            _ => Pkcs7Der,
        };
}
