using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Tokens.Rules;

/// <summary>Nobody delegates to itself; such a client should leave consumer_org out.</summary>
internal sealed class ConsumerIsAnotherOrganisation()
    : GrantRule(
        new Text(
            "consumer_org er en annen virksomhet enn klientens egen.",
            "consumer_org er ei anna verksemd enn klienten si eiga.",
            "consumer_org is another organisation than the client's own."
        ),
        "Maskinporten documentation, delegation",
        Problems.TokenConsumerIsOwnOrganisation
    )
{
    public override Problem? Check(GrantCase grant) =>
        grant.Delegator == grant.Client.Organisation ? Refuse() : null;
}
