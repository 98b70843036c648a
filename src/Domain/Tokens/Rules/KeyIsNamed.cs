using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Tokens.Rules;

/// <summary>The header says which registered key signed.</summary>
internal sealed class KeyIsNamed()
    : GrantRule(
        new Text(
            "Grant-en viser til en registrert nøkkel med kid.",
            "Grant-en viser til ein registrert nøkkel med kid.",
            "The grant names a registered key by kid."
        ),
        "RFC 7515 section 4.1.4",
        Problems.TokenKeyNotNamed
    )
{
    public override Problem? Check(GrantCase grant) =>
        grant.Grant.Header.KeyId is null ? Refuse() : null;
}
