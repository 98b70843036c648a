using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Catalogue;

/// <summary>"API-katalog": what everybody may know that others offer.</summary>
internal static class CataloguePages
{
    private const int PageSize = 25;

    /// <summary>To what is offered in production, which is what most come to look for.</summary>
    public static IResult Choose(Landscape landscape) =>
        Results.LocalRedirect(
            Links.Catalogue(
                (
                    landscape.Environments.FirstOrDefault(e => e.Kind == EnvironmentKind.Prod)
                    ?? landscape.Environments[0]
                ).Name
            )
        );

    public static async Task<IResult> List(
        Visit visit,
        SearchCatalogue search,
        Landscape landscape,
        string? q,
        string? eier,
        string? tilgang,
        int? side,
        CancellationToken cancellation
    )
    {
        var reader = visit.Actor.Organisation;
        var filter = CatalogueFilter.Read(q, eier, tilgang);
        // Nobody's own scopes are none: whoever follows a colleague's link sees all instead.
        if (reader is null && filter.Access == CatalogueAccess.Own)
            filter = filter with { Access = null };
        var found = await search.Handle(filter, visit.Environment, reader, cancellation);
        var pages = Math.Max(1, (found.Rows.Count + PageSize - 1) / PageSize);
        var page = Math.Clamp(side ?? 1, 1, pages);
        return Html.Page<CataloguePage, CatalogueModel>(
            new(visit.Environment.Name, filter, found)
            {
                Rows = [.. found.Rows.Skip((page - 1) * PageSize).Take(PageSize)],
                Page = page,
                Pages = pages,
                IsMember = reader is not null,
                Environments =
                [
                    .. landscape.Environments.Select(e => new MenuEntry(
                        Text.Same(e.Name.Value),
                        Links.Catalogue(e.Name),
                        e.Name == visit.Environment.Name,
                        []
                    )),
                ],
            }
        );
    }

    public static async Task<IResult> Scope(
        Guid id,
        Visit visit,
        SearchCatalogue search,
        CancellationToken cancellation
    ) =>
        await search.Find(id, visit.Environment, visit.Actor.Organisation, cancellation) is { } row
            ? Html.Page<CatalogueScopePage, CatalogueScopeModel>(
                new(visit.Environment.Name, row)
                {
                    IsSignedIn = visit.Person is not null,
                    IsMember = visit.Actor.Organisation is not null,
                }
            )
            : Gate.Page(Problem.Of(Problems.NotFound));
}
