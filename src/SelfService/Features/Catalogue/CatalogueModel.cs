using Portvakt.Domain.Environments;

namespace Portvakt.SelfService.Features.Catalogue;

/// <summary>What the catalogue shows.</summary>
public sealed record CatalogueModel(
    EnvironmentName Environment,
    CatalogueFilter Filter,
    CatalogueFound Found
)
{
    /// <summary>Those of this page of the list.</summary>
    public required IReadOnlyList<CatalogueRow> Rows { get; init; }

    public required int Page { get; init; }

    public required int Pages { get; init; }
}
