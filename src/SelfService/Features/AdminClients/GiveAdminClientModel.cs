using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;

namespace Portvakt.SelfService.Features.AdminClients;

/// <summary>What the form shows, as it was typed.</summary>
/// <param name="Pasted">The key; empty where something private was pasted.</param>
/// <param name="Form">How the key was recognised; null when it was not.</param>
public sealed record GiveAdminClientModel(
    Landscape Landscape,
    string? Environment,
    string? Organisation,
    string? Name,
    string Pasted,
    KeyForm? Form,
    IReadOnlyCollection<string> Scopes,
    IReadOnlyList<Problem> Problems
);
