using Portvakt.Domain.Integrations;

namespace Portvakt.Domain.Tokens;

/// <summary>What is to be said of the certificate behind a grant.</summary>
/// <param name="Fault">Why it does not count; none also when no certificate is involved.</param>
/// <param name="Certificate">The enterprise certificate that signed; null when a registered key did.</param>
/// <param name="Key">Its key, the same object as long as the verdict is remembered.</param>
public sealed record CertificateVerdict(
    CertificateFault Fault,
    EnterpriseCertificate? Certificate = null,
    KeyFacts? Key = null
)
{
    /// <summary>No certificate, or a registered key's that still counts.</summary>
    public static CertificateVerdict Clear { get; } = new(CertificateFault.None);
}
