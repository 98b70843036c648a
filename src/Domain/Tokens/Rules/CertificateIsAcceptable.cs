using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;

namespace Portvakt.Domain.Tokens.Rules;

/// <summary>
/// The certificate has the form of an enterprise certificate: readable, with an organisation number, a usable key, the
/// right extensions and an accepted policy. The verdict that it asks for serves the rules after it.
/// </summary>
internal sealed class CertificateIsAcceptable()
    : GrantRule(
        new Text(
            "Sertifikatet har formen til et virksomhetssertifikat.",
            "Sertifikatet har forma til eit verksemdssertifikat.",
            "The certificate has the form of an enterprise certificate."
        ),
        "RFC 5280 section 4",
        Problems.TokenCertificateInvalid
    )
{
    public override Problem? Check(GrantCase grant)
    {
        grant.Certificate = Judge(grant);
        if (grant.Certificate.Key is { } key)
            grant.Key = key;
        return
            grant.Certificate.Fault
                is CertificateFault.Unreadable
                    or CertificateFault.CriticalExtension
                    or CertificateFault.KeyUsage
                    or CertificateFault.NoOrganisation
                    or CertificateFault.UnusableKey
                    or CertificateFault.Policy
            ? Refuse()
            : null;
    }

    private static CertificateVerdict Judge(GrantCase grant)
    {
        if (grant.SignsWithCertificate)
            return grant.Certificates.Judge(grant.Grant.Header.Chain, grant.Now);
        return grant.Key.Certificate is { } certificate
            ? new(grant.Certificates.CheckRegistered(certificate, grant.Now))
            : CertificateVerdict.Clear;
    }
}
