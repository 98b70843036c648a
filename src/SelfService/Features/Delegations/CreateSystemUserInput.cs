using Portvakt.Domain.Delegations;

namespace Portvakt.SelfService.Features.Delegations;

/// <summary>Which system may act for the organisation.</summary>
/// <param name="SystemId">The system's name: the supplier's number, an underscore and a name.</param>
/// <param name="ExternalReference">The supplier's reference; empty for the organisation's number.</param>
/// <param name="Rights">Those of the system's that it gets; null for all.</param>
internal sealed record CreateSystemUserInput(
    string? SystemId,
    string? ExternalReference,
    IReadOnlyList<string>? Rights = null
)
{
    /// <summary>The request that this answers; null for one that was made without.</summary>
    public SystemUserRequest? Request { get; init; }
}
