using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Tokens.Rules;

/// <summary>The organisation that the certificate names owns the client.</summary>
internal sealed class CertificateIsTheOwners()
    : GrantRule(
        new Text(
            "Sertifikatet tilhører virksomheten som eier klienten.",
            "Sertifikatet høyrer til verksemda som eig klienten.",
            "The certificate belongs to the organisation that owns the client."
        ),
        "Maskinporten documentation, enterprise certificates",
        Problems.TokenCertificateOtherOrganisation
    )
{
    public override Problem? Check(GrantCase grant) =>
        grant.Certificate.Certificate is { } certificate
        && certificate.Organisation != grant.Client.Organisation
            ? Refuse()
            : null;
}
