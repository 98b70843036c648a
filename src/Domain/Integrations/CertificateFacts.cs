using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Portvakt.Domain.Integrations;

/// <summary>What any certificate says about itself that decides whether it still counts (RFC 5280 section 4.1).</summary>
/// <param name="Fingerprint">SHA-256 of the whole certificate, hexadecimal.</param>
/// <param name="Issuer">Who issued it, as <see cref="NameKey"/> writes names.</param>
/// <param name="Serial">Its number with that issuer, as <see cref="SerialText"/> writes numbers.</param>
/// <param name="NotBefore">The first second in which it is in force.</param>
/// <param name="NotAfter">When its life ends; the path check counts that second as over, so everything here does.</param>
public sealed record CertificateFacts(
    string Fingerprint,
    string Issuer,
    string Serial,
    DateTimeOffset NotBefore,
    DateTimeOffset NotAfter
)
{
    /// <summary>Longest certificate that is looked at, in bytes of DER; real ones have about 2,000.</summary>
    public const int MaxBytes = 6 * 1024;

    /// <summary>Whether the instant lies in the certificate's life.</summary>
    public bool IsInForce(DateTimeOffset now) => NotBefore <= now && now < NotAfter;

    public static CertificateFacts Of(X509Certificate2 certificate) =>
        new(
            Convert.ToHexString(SHA256.HashData(certificate.RawDataMemory.Span)),
            NameKey(certificate.IssuerName),
            SerialText(certificate.SerialNumberBytes.Span),
            new DateTimeOffset(certificate.NotBefore),
            new DateTimeOffset(certificate.NotAfter)
        );

    /// <summary>Reads one DER certificate; null for bytes that are none.</summary>
    public static CertificateFacts? Read(byte[] der)
    {
        try
        {
            using var certificate = Load(der);
            return certificate is null ? null : Of(certificate);
        }
        catch (CryptographicException)
        {
            // Some parts of a certificate are read late, and the framework tells only by throwing.
            return null;
        }
    }

    /// <summary>
    /// The certificate of exactly these DER bytes, for the caller to dispose; null when they are too many or none.
    /// The framework would also take PEM and what follows after the end.
    /// </summary>
    public static X509Certificate2? Load(byte[] der)
    {
        const byte Sequence = 0x30;
        if (der.Length is 0 or > MaxBytes || der[0] != Sequence)
            return null;
        try
        {
            var certificate = X509CertificateLoader.LoadCertificate(der);
            if (certificate.RawDataMemory.Length == der.Length)
                return certificate;
            certificate.Dispose();
            return null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>A name as a key for look-ups: the hash of its encoding, since a display text can lie.</summary>
    public static string NameKey(X500DistinguishedName name) =>
        Convert.ToHexString(SHA256.HashData(name.RawData));

    /// <summary>A serial number (big-endian bytes) in hexadecimal, without zeros in front.</summary>
    public static string SerialText(ReadOnlySpan<byte> number) =>
        Convert.ToHexString(number.TrimStart((byte)0));
}
