using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.SelfService.Features.Delegations.Customers;

/// <summary>The form of a new invitation.</summary>
/// <param name="Refusal">Why it cannot be sent; null when it can.</param>
public sealed record NewInvitationModel(
    EnvironmentName Environment,
    InvitationInput Form,
    IReadOnlyList<DelegableApi> Apis,
    IReadOnlyList<Problem> Problems,
    Problem? Refusal
);
