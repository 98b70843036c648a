using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Grants;

/// <summary>Words about signing a grant in the browser.</summary>
internal static class SigningTexts
{
    public static readonly Text What = new(
        "Velg filen med den private nøkkelen: PEM, JWK, PFX eller P12. Den blir lest her i nettleseren og forlater aldri maskinen din; bare den signerte forespørselen blir sendt.",
        "Vel fila med den private nøkkelen: PEM, JWK, PFX eller P12. Ho blir lesen her i nettlesaren og forlèt aldri maskina di; berre den signerte førespurnaden blir send.",
        "Choose the file with the private key: PEM, JWK, PFX or P12. It is read here in the browser and never leaves your machine; only the signed request is sent."
    );
    public static readonly Text WhatByCertificate = new(
        "Velg virksomhetssertifikatet med sin private nøkkel: en PFX eller P12, eller to PEM-filer samtidig. De blir lest her i nettleseren. Sertifikatet kommer i headeren x5c; den private nøkkelen forlater aldri maskinen din.",
        "Vel verksemdssertifikatet med den private nøkkelen sin: ein PFX eller P12, eller to PEM-filer samtidig. Dei blir lesne her i nettlesaren. Sertifikatet kjem i headeren x5c; den private nøkkelen forlèt aldri maskina di.",
        "Choose the enterprise certificate with its private key: a PFX or P12, or two PEM files at once. They are read here in the browser. The certificate goes into the x5c header; the private key never leaves your machine."
    );
    public static readonly Text CertificateFile = new(
        "Sertifikat med privat nøkkel",
        "Sertifikat med privat nøkkel",
        "Certificate with private key"
    );
    public static readonly Text OnCommandLine = new(
        "Legg den private nøkkelen i private-key.pem og sertifikatet i certificate.pem. Fra en PFX: openssl pkcs12 -in FIL -nocerts -nodes -out private-key.pem, og openssl pkcs12 -in FIL -clcerts -nokeys -out certificate.pem.",
        "Legg den private nøkkelen i private-key.pem og sertifikatet i certificate.pem. Frå ein PFX: openssl pkcs12 -in FIL -nocerts -nodes -out private-key.pem, og openssl pkcs12 -in FIL -clcerts -nokeys -out certificate.pem.",
        "Put the private key into private-key.pem and the certificate into certificate.pem. From a PFX: openssl pkcs12 -in FILE -nocerts -nodes -out private-key.pem, and openssl pkcs12 -in FILE -clcerts -nokeys -out certificate.pem."
    );
    public static readonly Text NoFile = new(
        "Velg en fil først.",
        "Vel ei fil først.",
        "Choose a file first."
    );
    public static readonly Text NoKey = new(
        "Filen inneholder ingen privat RSA-nøkkel som nettleseren kan lese. Velg en PEM, JWK, PFX eller P12.",
        "Fila inneheld ingen privat RSA-nøkkel som nettlesaren kan lese. Vel ein PEM, JWK, PFX eller P12.",
        "The file holds no private RSA key that the browser can read. Choose a PEM, JWK, PFX or P12."
    );
    public static readonly Text OnlyPublic = new(
        "Filen har bare den offentlige delen. Velg filen med den private nøkkelen; det er den som signerer.",
        "Fila har berre den offentlege delen. Vel fila med den private nøkkelen; det er han som signerer.",
        "The file holds the public part only. Choose the file with the private key, which is what signs."
    );
    public static readonly Text Cipher = new(
        "Nettleseren kan ikke åpne krypteringen som er brukt her. Lås opp en kopi med: openssl pkey -in FIL -out private-key.pem",
        "Nettlesaren kan ikkje opne krypteringa som er brukt her. Lås opp ein kopi med: openssl pkey -in FIL -out private-key.pem",
        "The browser cannot open the encryption used here. Unlock a copy with: openssl pkey -in FILE -out private-key.pem"
    );
    public static readonly Text NoCertificate = new(
        "Filen har ikke noe sertifikat. Velg en PFX eller P12, eller velg filene med nøkkel og sertifikat samtidig.",
        "Fila har ikkje noko sertifikat. Vel ein PFX eller P12, eller vel filene med nøkkel og sertifikat samtidig.",
        "The file holds no certificate. Choose a PFX or P12, or choose the files with key and certificate at once."
    );
    public static readonly Text OtherCertificate = new(
        "Sertifikatet hører til en annen nøkkel enn den private nøkkelen som du valgte.",
        "Sertifikatet høyrer til ein annan nøkkel enn den private nøkkelen som du valde.",
        "The certificate belongs to another key than the private key that you chose."
    );
}
