using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;

namespace Portvakt.Domain.Tokens.Rules;

/// <summary>Nobody called back the certificate or one above it.</summary>
internal sealed class CertificateIsNotRevoked()
    : GrantRule(
        new Text(
            "Sertifikatet er ikke tilbakekalt.",
            "Sertifikatet er ikkje kalla tilbake.",
            "The certificate is not revoked."
        ),
        "RFC 5280 section 6.3",
        Problems.TokenCertificateRevoked
    )
{
    public override Problem? Check(GrantCase grant) =>
        grant.Certificate.Fault == CertificateFault.Revoked ? Refuse() : null;
}
