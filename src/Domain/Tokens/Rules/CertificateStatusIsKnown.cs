using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;

namespace Portvakt.Domain.Tokens.Rules;

/// <summary>The revocation list that would name the certificate is at hand. If not, the fault is ours, and the client may try again.</summary>
internal sealed class CertificateStatusIsKnown()
    : GrantRule(
        new Text(
            "Det er kjent om sertifikatet er tilbakekalt.",
            "Det er kjent om sertifikatet er kalla tilbake.",
            "It is known whether the certificate is revoked."
        ),
        "RFC 5280 section 6.3",
        Problems.TokenCertificateStatusUnknown
    )
{
    public override Problem? Check(GrantCase grant) =>
        grant.Certificate.Fault == CertificateFault.StatusUnknown ? Refuse() : null;
}
