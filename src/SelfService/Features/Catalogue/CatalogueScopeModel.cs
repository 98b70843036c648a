using Portvakt.Domain.Environments;

namespace Portvakt.SelfService.Features.Catalogue;

/// <summary>What the catalogue's page of a scope shows.</summary>
public sealed record CatalogueScopeModel(EnvironmentName Environment, CatalogueRow Row)
{
    public required bool IsSignedIn { get; init; }

    /// <summary>Whether the reader acts for an organisation, which can have access.</summary>
    public required bool IsMember { get; init; }

    /// <summary>Whether to lead to the form; whoever is not signed in does so on the way.</summary>
    public bool CanAsk => Row.Standing == CatalogueStanding.OnRequest && (IsMember || !IsSignedIn);
}
