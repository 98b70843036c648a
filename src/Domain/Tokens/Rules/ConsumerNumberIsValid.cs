using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Tokens.Rules;

/// <summary>consumer_org, when it is there, is an organisation number: in Norway nine bare digits.</summary>
internal sealed class ConsumerNumberIsValid()
    : GrantRule(
        new Text(
            "consumer_org er et organisasjonsnummer.",
            "consumer_org er eit organisasjonsnummer.",
            "consumer_org is an organisation number."
        ),
        "Maskinporten documentation, grant claims",
        Problems.TokenClaimInvalid
    )
{
    public override Problem? Check(GrantCase grant)
    {
        if (grant.Grant.Claims.ConsumerOrganisation is not { } number)
            return null;
        if (!grant.Profile.Numbers.TryRead(number, out var delegator))
            return Refuse("consumer_org");
        grant.Delegator = delegator;
        return null;
    }
}
