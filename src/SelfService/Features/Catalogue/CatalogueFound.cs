namespace Portvakt.SelfService.Features.Catalogue;

/// <summary>What a search of the catalogue finds.</summary>
/// <param name="Total">How many there are before the search.</param>
/// <param name="Owners">Everybody who has scopes there.</param>
public sealed record CatalogueFound(
    IReadOnlyList<CatalogueRow> Rows,
    int Total,
    IReadOnlyList<CatalogueOwner> Owners
);
