using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;

namespace Portvakt.SelfService.Features.Delegations.Customers;

/// <summary>An invitation that is about to end.</summary>
/// <param name="Refusal">Why it cannot be done; null when it can.</param>
public sealed record WithdrawInvitationModel(
    DelegationInvitation Invitation,
    IReadOnlyList<Problem> Problems,
    Problem? Refusal
);
