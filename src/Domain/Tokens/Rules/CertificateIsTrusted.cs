using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;

namespace Portvakt.Domain.Tokens.Rules;

/// <summary>A path leads from the certificate to one of the environment's roots; test and production have their own.</summary>
internal sealed class CertificateIsTrusted()
    : GrantRule(
        new Text(
            "Sertifikatet er utstedt under en rot som miljøet stoler på.",
            "Sertifikatet er ferda ut under ei rot som miljøet stolar på.",
            "The certificate was issued under a root that the environment trusts."
        ),
        "RFC 5280 section 6",
        Problems.TokenCertificateUntrusted
    )
{
    public override Problem? Check(GrantCase grant) =>
        grant.Certificate.Fault is CertificateFault.Untrusted or CertificateFault.SelfSigned
            ? Refuse()
            : null;
}
