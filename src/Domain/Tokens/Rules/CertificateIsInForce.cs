using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;

namespace Portvakt.Domain.Tokens.Rules;

/// <summary>The certificate's life has begun and has not ended.</summary>
internal sealed class CertificateIsInForce()
    : GrantRule(
        new Text(
            "Sertifikatet er gyldig nå.",
            "Sertifikatet er gyldig no.",
            "The certificate is in force now."
        ),
        "RFC 5280 section 4.1.2.5",
        Problems.TokenCertificateExpired
    )
{
    public override Problem? Check(GrantCase grant) =>
        grant.Certificate.Fault == CertificateFault.NotInForce ? Refuse() : null;
}
