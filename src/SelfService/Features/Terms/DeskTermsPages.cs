using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Terms;

/// <summary>"Bruksvilkår" at the service desk: the versions, and who has accepted which, as a page and as a file.</summary>
internal static class DeskTermsPages
{
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
        var paged = Paged.Of(found.Count, side);
        return Html.Page<DeskTermsPage, DeskTermsModel>(
            new(
                await versions.Handle(cancellation),
                IsBuiltIn: book == TermsFile.BuiltIn,
                filter,
                [.. paged.Part(found)],
                paged
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
