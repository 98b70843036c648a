namespace Portvakt.SelfService.Features.Delegations;

/// <summary>A supplier's system.</summary>
/// <param name="Name">What follows the supplier's number in the system's name.</param>
/// <param name="ClientIds">The clients that act as its system users.</param>
internal sealed record RegisterSystemInput(
    string? Name,
    string? Title,
    IReadOnlyList<string> ClientIds
);
