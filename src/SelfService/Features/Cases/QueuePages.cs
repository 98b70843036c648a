using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Cases;

/// <summary>The service desk's queue: first what waits for it.</summary>
internal static class QueuePages
{
    private const int PageSize = 50;

    public static async Task<IResult> Get(
        Visit visit,
        PortvaktDb db,
        FindCases find,
        TimeProvider clock,
        string? q,
        string? hvem,
        string? type,
        string? mine,
        int? side,
        CancellationToken cancellation
    )
    {
        var filter = CaseFilter.Read(hvem, type, mine, q);
        // Administrators decide who gets a right: at the desk those cases wait for nobody.
        var visible = filter.Stage is CaseStage.ForDecider or CaseStage.ForRequester
            ? db.Cases.Where(c => c.Kind != CaseKind.RightRequest)
            : db.Cases;
        var found = await find.Handle(visible, filter, visit.Actor, cancellation);
        var pages = Math.Max(1, (found.Rows.Count + PageSize - 1) / PageSize);
        var page = Math.Clamp(side ?? 1, 1, pages);
        return Html.Page<QueuePage, QueueModel>(
            new(
                filter,
                [.. found.Rows.Skip((page - 1) * PageSize).Take(PageSize)],
                found.Rows.Count,
                page,
                pages,
                clock.GetUtcNow()
            )
        );
    }
}
