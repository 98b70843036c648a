using Portvakt.Domain.Integrations;
using Portvakt.Domain.Tokens;

namespace Portvakt.SelfService.Features.Integrations.Keys;

/// <summary>A certificate that was given for an integration, with what is to be said of it.</summary>
/// <param name="Chain">The certificate, DER, and those that came along.</param>
/// <param name="Summary">What it says; null when it cannot be read.</param>
/// <param name="Key">Its key, locked to it; null when that is none that we take.</param>
public sealed record ExaminedCertificate(
    IReadOnlyList<byte[]> Chain,
    CertificateSummary? Summary,
    PublicKeyMaterial? Key,
    CertificateExamination Examination
)
{
    /// <summary>As a form carries it from the preview to the deed.</summary>
    public string Pem =>
        string.Join(
            '\n',
            Chain.Select(der =>
                System.Security.Cryptography.PemEncoding.WriteString("CERTIFICATE", der)
            )
        );
}
