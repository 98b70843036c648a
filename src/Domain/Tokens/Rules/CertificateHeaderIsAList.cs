using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Tokens.Rules;

/// <summary>x5c, when it is there, is a list of certificates.</summary>
internal sealed class CertificateHeaderIsAList()
    : GrantRule(
        new Text(
            "Headeren x5c er en liste med høyst fem base64-kodede sertifikater.",
            "Headeren x5c er ei liste med høgst fem base64-koda sertifikat.",
            "The x5c header is a list of at most five base64 certificates."
        ),
        "RFC 7515 section 4.1.6",
        Problems.TokenCertificateHeaderInvalid
    )
{
    public override Problem? Check(GrantCase grant) =>
        grant.Grant.Header.Certificates == CertificateHeader.Malformed ? Refuse() : null;
}
