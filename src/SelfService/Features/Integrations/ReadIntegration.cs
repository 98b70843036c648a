using Portvakt.Domain.Integrations;
using Portvakt.Domain.Scopes;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>What a registrar decided about a client, checked.</summary>
internal sealed record ReadIntegration(
    IntegrationProperties Properties,
    IReadOnlyList<ScopeName> Scopes
);
