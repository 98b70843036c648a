using Portvakt.Domain.Delegations;

namespace Portvakt.Domain.Tokens;

/// <summary>What a grant needs to know from its environment's delegation source, and cannot find in memory.</summary>
/// <param name="Delegations">One for each requested scope; empty without consumer_org.</param>
public sealed record GrantQuestions(
    IReadOnlyList<DelegationQuestion> Delegations,
    SystemUserQuestion? SystemUser,
    ConsentQuestion? Consent
)
{
    /// <summary>The questions of a case that met the rules before; null when it has none, as most.</summary>
    public static GrantQuestions? Of(GrantCase grant)
    {
        if (grant.Delegator is null && grant.Details is null)
            return null;
        return new GrantQuestions(
            grant.Delegator is { } consumer
                ?
                [
                    .. grant.Scopes.Select(scope => new DelegationQuestion(
                        consumer,
                        grant.Client.Organisation,
                        scope.Name
                    )),
                ]
                : [],
            grant.Details is RequestedDetails.SystemUser user ? About(user, grant) : null,
            grant.Details is RequestedDetails.Consent consent
                ? new ConsentQuestion(consent.Id, consent.From, grant.Consumer)
                : null
        );
    }

    // Altinn looks for the customer's number when a grant names no reference.
    private static SystemUserQuestion About(RequestedDetails.SystemUser user, GrantCase grant) =>
        new(
            grant.Client.ClientId,
            grant.Client.Organisation,
            user.Customer,
            user.ExternalReference ?? user.Customer.Value
        );
}
