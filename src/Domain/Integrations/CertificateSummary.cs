using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Integrations;

/// <summary>What a certificate says, for people who look whether it is the right one; nothing of it is checked.</summary>
/// <param name="Subject">Whom it names.</param>
/// <param name="Issuer">Who says so.</param>
/// <param name="Serial">Its number, hexadecimal.</param>
/// <param name="Facts">Its life and fingerprint.</param>
/// <param name="Organisation">The organisation number in it; null when there is none, or several.</param>
/// <param name="Usage">What its key may do; null when it does not say.</param>
public sealed record CertificateSummary(
    string Subject,
    string Issuer,
    string Serial,
    CertificateFacts Facts,
    OrganisationId? Organisation,
    X509KeyUsageFlags? Usage
)
{
    /// <summary>Null for bytes that are no certificate.</summary>
    public static CertificateSummary? Read(byte[] der)
    {
        try
        {
            using var certificate = CertificateFacts.Load(der);
            return certificate is null ? null : Of(certificate);
        }
        catch (Exception e) when (e is CryptographicException or AsnContentException)
        {
            // Parts are read late, and both readers tell only by throwing.
            return null;
        }
    }

    private static CertificateSummary Of(X509Certificate2 certificate) =>
        new(
            certificate.GetNameInfo(X509NameType.SimpleName, forIssuer: false),
            certificate.GetNameInfo(X509NameType.SimpleName, forIssuer: true),
            certificate.SerialNumber,
            CertificateFacts.Of(certificate),
            EnterpriseCertificateSubject.Find(certificate.SubjectName)?.Number,
            EnterpriseCertificateExtensions.Usage(certificate)
        );
}
