using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;
using Portvakt.Domain.Environments;

namespace Portvakt.SelfService.Features.Delegations.Customers;

/// <summary>The invitations of a supplier.</summary>
/// <param name="Refusal">Why none can be made now; null when one can.</param>
public sealed record InvitationListModel(
    EnvironmentName Environment,
    IReadOnlyList<DelegationInvitation> Invitations,
    DateTimeOffset Now,
    Problem? Refusal
);
