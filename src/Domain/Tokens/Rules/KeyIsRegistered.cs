using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Tokens.Rules;

/// <summary>The key is one of this client's own; the same kid on another client means nothing.</summary>
internal sealed class KeyIsRegistered()
    : GrantRule(
        new Text(
            "Nøkkelen er registrert på klienten.",
            "Nøkkelen er registrert på klienten.",
            "The key is registered on the client."
        ),
        "RFC 7523 section 3",
        Problems.TokenKeyUnknown
    )
{
    public override Problem? Check(GrantCase grant)
    {
        if (grant.Client.FindKey(grant.Grant.Header.KeyId!) is not { } key)
            return Refuse();
        grant.Key = key;
        return null;
    }
}
