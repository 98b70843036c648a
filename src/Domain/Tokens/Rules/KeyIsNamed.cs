using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Tokens.Rules;

/// <summary>
/// The header says which registered key signed. Only a client without registered keys, or one in an environment that
/// takes the certificate of a registered key for its name, may send x5c instead.
/// </summary>
internal sealed class KeyIsNamed()
    : GrantRule(
        new Text(
            "Den signerte forespørselen viser til en registrert nøkkel med kid, eller til et sertifikat når klienten ikke har nøkler.",
            "Den signerte førespurnaden viser til ein registrert nøkkel med kid, eller til eit sertifikat når klienten ikkje har nøklar.",
            "The grant names a registered key by kid, or brings a certificate when the client has no keys."
        ),
        "RFC 7515 section 4.1.4",
        Problems.TokenKeyNotNamed
    )
{
    public override Problem? Check(GrantCase grant)
    {
        var certificateWillDo =
            grant.SignsWithCertificate
            || grant.Grant.Header.Chain.Count > 0 && grant.Profile.AcceptsRegisteredCertificates;
        return grant.Grant.Header.KeyId is null && !certificateWillDo ? Refuse() : null;
    }
}
