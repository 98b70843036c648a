namespace Portvakt.SelfService.Features.Delegations;

/// <summary>A supplier's system.</summary>
/// <param name="Name">What follows the supplier's number in the system's name.</param>
/// <param name="ClientIds">The clients that act as its system users.</param>
/// <param name="Rights">What it needs of a customer, one on each line.</param>
internal sealed record RegisterSystemInput(
    string? Name,
    string? Title,
    IReadOnlyList<string> ClientIds,
    string? Rights = null
);
