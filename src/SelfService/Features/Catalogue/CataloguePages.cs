using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Catalogue;

/// <summary>"API-katalog": what everybody may know that others offer.</summary>
internal static class CataloguePages
{
    private const int PageSize = 25;

    public static async Task<IResult> List(
        Visit visit,
        SearchCatalogue search,
        string? q,
        string? eier,
        string? tilgang,
        int? side,
        CancellationToken cancellation
    )
    {
        var filter = CatalogueFilter.Read(q, eier, tilgang);
        var found = await search.Handle(
            filter,
            visit.Environment,
            visit.Organisation,
            cancellation
        );
        var pages = Math.Max(1, (found.Rows.Count + PageSize - 1) / PageSize);
        var page = Math.Clamp(side ?? 1, 1, pages);
        return Html.Page<CataloguePage, CatalogueModel>(
            new(visit.Environment.Name, filter, found)
            {
                Rows = [.. found.Rows.Skip((page - 1) * PageSize).Take(PageSize)],
                Page = page,
                Pages = pages,
            }
        );
    }

    public static async Task<IResult> Scope(
        Guid id,
        Visit visit,
        SearchCatalogue search,
        CancellationToken cancellation
    ) =>
        await search.Find(id, visit.Environment, visit.Organisation, cancellation) is { } row
            ? Html.Page<CatalogueScopePage, CatalogueScopeModel>(new(visit.Environment.Name, row))
            : Gate.Page(Problem.Of(Problems.NotFound));
}
