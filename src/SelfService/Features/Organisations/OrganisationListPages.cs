using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Organisations;

/// <summary>The organisations, with a search and what each still lacks.</summary>
internal static class OrganisationListPages
{
    private const int PageSize = 50;

    public static readonly WordList<OrganisationNeed> Needs = new(
        (OrganisationNeed.Terms, "vilkar"),
        (OrganisationNeed.Administrator, "administrator")
    );

    public static async Task<IResult> Get(
        FindOrganisations find,
        string? q,
        string? mangler,
        int? side,
        CancellationToken cancellation
    )
    {
        OrganisationNeed? need = Needs.TryFind(mangler, out var chosen) ? chosen : null;
        var found = await find.Handle(q, need, cancellation);
        var pages = Math.Max(1, (found.Count + PageSize - 1) / PageSize);
        var page = Math.Clamp(side ?? 1, 1, pages);
        return Html.Page<OrganisationListPage, OrganisationListModel>(
            new(
                q?.Trim() ?? "",
                need is { } word ? Needs.Of(word) : "",
                [.. found.Skip((page - 1) * PageSize).Take(PageSize)],
                found.Count,
                page,
                pages
            )
        );
    }
}
