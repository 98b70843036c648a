using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Tokens.Rules;

/// <summary>The client exists, is active and is of the kind that gets tokens. All three look alike, so that nobody learns which.</summary>
internal sealed class ClientIsKnown()
    : GrantRule(
        new Text(
            "Klienten finnes og er aktiv i dette miljøet.",
            "Klienten finst og er aktiv i dette miljøet.",
            "The client exists and is active in this environment."
        ),
        "RFC 7523 section 3.1",
        Problems.TokenClientUnknown
    )
{
    public override Problem? Check(GrantCase grant)
    {
        var client = grant.Facts.FindClient(grant.Grant.Claims.Issuer!);
        if (client is not { Kind: IntegrationKinds.WithTokens })
            return Refuse();
        grant.Client = client;
        return null;
    }
}
