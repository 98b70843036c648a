using System.Formats.Asn1;
using System.Security.Cryptography.X509Certificates;

namespace Portvakt.Domain.Integrations;

/// <summary>Reads what an enterprise certificate says about itself; whether it may be believed is not asked here.</summary>
public static class EnterpriseCertificateReader
{
    /// <summary>
    /// The certificate, or the fault in its form. Throws <see cref="System.Security.Cryptography.CryptographicException"/>
    /// when the framework finds a part unreadable only as it is asked for.
    /// </summary>
    public static (EnterpriseCertificate? Certificate, CertificateFault Fault) Read(
        X509Certificate2 certificate
    )
    {
        try
        {
            return Take(certificate);
        }
        catch (AsnContentException)
        {
            // The reader of encodings tells only by throwing.
            return (null, CertificateFault.Unreadable);
        }
    }

    private static (EnterpriseCertificate?, CertificateFault) Take(X509Certificate2 certificate)
    {
        if (certificate.SubjectName.RawData.AsSpan().SequenceEqual(certificate.IssuerName.RawData))
            return (null, CertificateFault.SelfSigned);
        if (!EnterpriseCertificateExtensions.DemandsOnlyTheUsual(certificate))
            return (null, CertificateFault.CriticalExtension);
        if (EnterpriseCertificateExtensions.Usage(certificate) is not { } usage)
            return (null, CertificateFault.KeyUsage);
        if (EnterpriseCertificateSubject.Find(certificate.SubjectName) is not { } organisation)
            return (null, CertificateFault.NoOrganisation);
        if (Key(certificate) is not { } key)
            return (null, CertificateFault.UnusableKey);
        var read = new EnterpriseCertificate(
            CertificateFacts.Of(certificate),
            organisation.Number,
            !organisation.IsSeid2 ? EnterpriseCertificateKind.Seid1
                : EnterpriseCertificateExtensions.IsQualifiedSeal(certificate)
                    ? EnterpriseCertificateKind.QualifiedSeal
                : EnterpriseCertificateKind.Seal,
            EnterpriseCertificateExtensions.PoliciesOf(certificate),
            usage == X509KeyUsageFlags.KeyEncipherment,
            key
        );
        return (read, CertificateFault.None);
    }

    private static PublicKeyMaterial? Key(X509Certificate2 certificate)
    {
        using var rsa = certificate.GetRSAPublicKey();
        return rsa is null ? null : PublicKeyMaterial.FromRsa(rsa.ExportParameters(false)).Value;
    }
}
