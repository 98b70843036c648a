using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>A client without what hangs on it, so that long lists can be read without building entities.</summary>
internal sealed record ClientRow(
    Guid Id,
    string ClientId,
    OrganisationId Owner,
    OrganisationId? Supplier,
    IntegrationKind Kind,
    string Name,
    string Description,
    bool Active,
    int? TokenLifetime,
    string? Team,
    IReadOnlyList<string> Tags,
    ClientSettings Settings,
    DateTimeOffset? SecretExpires,
    DateTimeOffset Created,
    DateTimeOffset LastUpdated
)
{
    public static ClientRow Of(Integration integration) =>
        new(
            integration.Id,
            integration.ClientId,
            integration.Owner,
            integration.Supplier,
            integration.Kind,
            integration.Name,
            integration.Description,
            integration.Active,
            integration.TokenLifetime,
            integration.Team,
            integration.Tags,
            integration.Settings,
            integration.Secret?.Expires,
            integration.Created,
            integration.LastUpdated
        );
}
