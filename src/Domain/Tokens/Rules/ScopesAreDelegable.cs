using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Tokens.Rules;

/// <summary>With consumer_org, each scope has a delegation source; without one nobody can have delegated it.</summary>
internal sealed class ScopesAreDelegable()
    : GrantRule(
        new Text(
            "Med consumer_org har hvert scope en delegeringskilde.",
            "Med consumer_org har kvart scope ei delegeringskjelde.",
            "With consumer_org, each scope has a delegation source."
        ),
        "Maskinporten documentation, delegation_source",
        Problems.TokenScopeNotDelegable
    )
{
    public override Problem? Check(GrantCase grant)
    {
        if (grant.Delegator is not { } delegator)
            return null;
        foreach (var scope in grant.Scopes)
        {
            if (scope.DelegationSource is null)
                return Refuse(delegator.Value, scope.Name, grant.Client.Organisation.Value);
        }
        return null;
    }
}
