using Portvakt.Domain.Environments;

namespace Portvakt.SelfService.Features.AdminClients;

/// <summary>An administration client as it is ordered.</summary>
/// <param name="Environment">Null when none was chosen.</param>
/// <param name="Organisation">The number of whoever gets it, as it was typed.</param>
/// <param name="Key">Its public key in any form that is recognised.</param>
/// <param name="Scopes">The administration scopes that it gets.</param>
public sealed record AdminClientInput(
    InstalledEnvironment? Environment,
    string? Organisation,
    string? Name,
    string Key,
    IReadOnlyList<string> Scopes
);
