using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

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
);
