using Portvakt.Domain.Environments;
using Portvakt.SelfService.Ui;

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

    /// <summary>Whether the reader acts for an organisation, which may have scopes of its own.</summary>
    public required bool IsMember { get; init; }

    /// <summary>The same catalogue in every environment, for readers whose menu does not lead there.</summary>
    public required IReadOnlyList<MenuEntry> Environments { get; init; }
}
