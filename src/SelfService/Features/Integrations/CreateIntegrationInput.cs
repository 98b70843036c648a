using Portvakt.Domain.Integrations;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>What was typed under "Ny integrasjon", or sent.</summary>
public sealed record CreateIntegrationInput(
    string? Kind,
    string? Name,
    string? Description,
    string? Lifetime,
    IReadOnlyList<string?> Scopes
)
{
    /// <summary>How it is to speak the protocols.</summary>
    public RequestedSettings Settings { get; init; } = new();

    /// <summary>The customer that it is for ("For en kunde"); null for the organisation's own.</summary>
    public string? Customer { get; init; }

    /// <summary>A client id of the registrar's choice; null for a new one.</summary>
    public string? ClientId { get; init; }

    /// <summary>Whether it works; null leaves that as it is.</summary>
    public bool? Active { get; init; }
}
