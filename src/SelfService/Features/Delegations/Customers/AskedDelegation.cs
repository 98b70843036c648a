using Portvakt.Domain.Delegations;

namespace Portvakt.SelfService.Features.Delegations.Customers;

/// <summary>An invitation as the customer that answers it sees it.</summary>
/// <param name="Open">What it can delegate now.</param>
/// <param name="Given">What it has delegated already.</param>
public sealed record AskedDelegation(
    DelegationInvitation Invitation,
    Supplier Supplier,
    IReadOnlyList<DelegableApi> Open,
    IReadOnlyList<NamedScheme> Given
);
