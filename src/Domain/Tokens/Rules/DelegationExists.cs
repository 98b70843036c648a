using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Tokens.Rules;

/// <summary>The consumer has delegated each scope to the client's organisation. No source of delegations is connected, so none is confirmed.</summary>
internal sealed class DelegationExists()
    : GrantRule(
        new Text(
            "Kunden har delegert tilgangen.",
            "Kunden har delegert tilgangen.",
            "The consumer has delegated the access."
        ),
        "Maskinporten documentation, delegation",
        Problems.TokenDelegationMissing
    )
{
    public override Problem? Check(GrantCase grant) =>
        grant.Delegator is { } delegator
            ? Refuse(delegator.Value, grant.Scopes[0].Name, grant.Client.Organisation.Value)
            : null;
}
