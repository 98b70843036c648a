using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Terms;

/// <summary>"Bruksvilkår" at the service desk: the versions, and who has accepted which, as a page and as a file.</summary>
internal static class DeskTermsPages
{
    private const int PageSize = 50;

    public static async Task<IResult> Get(
        ListVersions versions,
        FindAcceptances find,
        TermsBook book,
        TimeProvider clock,
        string? q,
        string? status,
        string? versjon,
        int? side,
        CancellationToken cancellation
    )
    {
        var filter = AcceptanceFilter.Read(q, status, versjon);
        var found = await find.Handle(filter, cancellation);
        var pages = Math.Max(1, (found.Count + PageSize - 1) / PageSize);
        var page = Math.Clamp(side ?? 1, 1, pages);
        return Html.Page<DeskTermsPage, DeskTermsModel>(
            new(
                await versions.Handle(cancellation),
                IsBuiltIn: book == TermsFile.BuiltIn,
                filter,
                [.. found.Skip((page - 1) * PageSize).Take(PageSize)],
                found.Count,
                page,
                pages
            )
            {
                Now = clock.GetUtcNow(),
            }
        );
    }

    public static async Task<IResult> File(
        Visit visit,
        FindAcceptances find,
        string? q,
        string? status,
        string? versjon,
        CancellationToken cancellation
    ) =>
        AcceptanceFile.Of(
            await find.Handle(AcceptanceFilter.Read(q, status, versjon), cancellation),
            visit.Actor.Language
        );
}
