using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Tokens.Rules;

/// <summary>The organisation that the token is for may use each scope: open to all, granted, or its own.</summary>
internal sealed class ConsumerHasAccess()
    : GrantRule(
        new Text(
            "Virksomheten har tilgang til scopene.",
            "Verksemda har tilgang til scopa.",
            "The organisation has access to the scopes."
        ),
        "Maskinporten documentation, access control",
        Problems.TokenAccessMissing
    )
{
    public override Problem? Check(GrantCase grant)
    {
        // With delegation the delegator's access counts; the supplier never needs one.
        var holder = grant.Delegator ?? grant.Client.AccessHolder;
        foreach (var scope in grant.Scopes)
        {
            var allowed =
                scope.AccessibleForAll
                || (grant.Profile.OwnerUsesOwnScopes && scope.Owner == holder)
                || grant.Facts.HasAccess(scope, holder, grant.Now);
            if (!allowed)
                return Refuse(scope.Name);
        }
        return null;
    }
}
