using Portvakt.Domain.Integrations;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>What was typed under "Ny integrasjon", or sent.</summary>
/// <param name="Scopes">Null leaves those that a client has as they are.</param>
public sealed record CreateIntegrationInput(
    string? Kind,
    string? Name,
    string? Description,
    string? Lifetime,
    IReadOnlyList<string?>? Scopes
)
{
    /// <summary>How it is to speak the protocols.</summary>
    public RequestedSettings Settings { get; init; } = new();

    /// <summary>The team that looks after it; null leaves it as it is.</summary>
    public string? Team { get; init; }

    /// <summary>Tags with commas between them; null leaves them as they are.</summary>
    public string? Tags { get; init; }

    /// <summary>The customer that it is for ("For en kunde"); null for the organisation's own.</summary>
    public string? Customer { get; init; }

    /// <summary>A client id of the registrar's choice; null for a new one.</summary>
    public string? ClientId { get; init; }

    /// <summary>Whether it works; null leaves that as it is.</summary>
    public bool? Active { get; init; }
}
