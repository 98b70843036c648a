namespace Portvakt.SelfService.Features.Delegations;

/// <summary>Which system may act for the organisation.</summary>
/// <param name="SystemId">The system's name: the supplier's number, an underscore and a name.</param>
/// <param name="ExternalReference">The supplier's reference; empty for the organisation's number.</param>
internal sealed record CreateSystemUserInput(string? SystemId, string? ExternalReference);
