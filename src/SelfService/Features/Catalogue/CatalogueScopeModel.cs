using Portvakt.Domain.Environments;

namespace Portvakt.SelfService.Features.Catalogue;

/// <summary>What the catalogue's page of a scope shows.</summary>
public sealed record CatalogueScopeModel(EnvironmentName Environment, CatalogueRow Row);
