using Portvakt.Domain.Basics;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Organisations;

/// <summary>What the list shows.</summary>
/// <param name="Need">The word of what those shown lack; empty for all.</param>
/// <param name="Rows">Those of this page of the list.</param>
/// <param name="Total">How many match.</param>
public sealed record OrganisationListModel(
    string Query,
    string Need,
    IReadOnlyList<OrganisationRow> Rows,
    int Total,
    int Page,
    int Pages
)
{
    /// <summary>The address of a page of the same search.</summary>
    public string Address(int page) =>
        $"{Links.Organisations}?q={Uri.EscapeDataString(Query)}&mangler={Need}&side={page}";
}
