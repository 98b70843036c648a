using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Notices;

namespace Portvakt.SelfService.Features.Services;

/// <summary>One line of "Virksomhetens tjenester".</summary>
/// <param name="Kind">The kind of an integration; null for "API-tilbyder".</param>
/// <param name="ClientId">The integration's client_id; null for "API-tilbyder".</param>
public sealed record ServiceRow(
    InstalledEnvironment Environment,
    string Name,
    IntegrationKind? Kind,
    string? ClientId,
    bool Active
)
{
    /// <summary>How it stands with its mercantile data; null for what a supplier looks after.</summary>
    public required MercantileState? Mercantile { get; init; }

    /// <summary>Where it is in the portal.</summary>
    public string Href =>
        ClientId is { } client
            ? Links.Integration(Environment.Name, client)
            : Links.Scopes(Environment.Name);
}
