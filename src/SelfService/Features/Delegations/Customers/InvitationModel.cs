using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;
using Portvakt.Domain.Environments;

namespace Portvakt.SelfService.Features.Delegations.Customers;

/// <summary>One invitation.</summary>
/// <param name="Address">The link to send, with the portal's address.</param>
/// <param name="Customers">Those whom it is sent to, with their names where they are known.</param>
public sealed record InvitationModel(
    EnvironmentName Environment,
    DelegationInvitation Invitation,
    string Address,
    IReadOnlyList<NamedScheme> Schemes,
    IReadOnlyList<(OrganisationId Number, string? Name)> Customers,
    IReadOnlyList<Problem> Problems
)
{
    /// <summary>What was typed of more customers.</summary>
    public required string? Typed { get; init; }

    public required DateTimeOffset Now { get; init; }

    /// <summary>Why nothing can be changed now; null when it can.</summary>
    public required Problem? Refusal { get; init; }
}
