using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Cases;

/// <summary>
/// The decision: at the service desk, and for rights with the organisation's administrators, who decide in the environment
/// of the right and so under its rules.
/// </summary>
internal static class DecidePages
{
    public static async Task<IResult> Get(
        string number,
        PortvaktDb db,
        ReadCase read,
        ShowDecision show,
        CancellationToken cancellation
    ) =>
        await ForDesk(number, db, read, cancellation) is { } about
            ? await show.Page(about, CasePlace.Desk(about), null, [], cancellation)
            : DeskCasePages.NotFound();

    public static async Task<IResult> Post(
        string number,
        PostedForm form,
        HttpContext http,
        PortvaktDb db,
        ReadCase read,
        ShowDecision show,
        CancellationToken cancellation
    ) =>
        await ForDesk(number, db, read, cancellation) is { } about
            ? await show.Decide(
                about,
                CasePlace.Desk(about),
                form,
                http,
                Links.DeskCase(about.Number),
                cancellation
            )
            : DeskCasePages.NotFound();

    public static async Task<IResult> GetRight(
        string number,
        Visit visit,
        PortvaktDb db,
        ReadCase read,
        ShowDecision show,
        CancellationToken cancellation
    ) =>
        await ForAdministrators(number, visit, db, read, cancellation) is { } about
            ? await show.Page(
                about,
                CasePlace.Administrators(about),
                visit.Refusal(Operation.DecideRightRequest),
                [],
                cancellation
            )
            : DeskCasePages.NotFound();

    public static async Task<IResult> PostRight(
        string number,
        PostedForm form,
        HttpContext http,
        Visit visit,
        PortvaktDb db,
        ReadCase read,
        ShowDecision show,
        CancellationToken cancellation
    ) =>
        await ForAdministrators(number, visit, db, read, cancellation) is { } about
            ? await show.Decide(
                about,
                CasePlace.Administrators(about),
                form,
                http,
                Links.OrganisationCase(about.Number),
                cancellation
            )
            : DeskCasePages.NotFound();

    private static Task<Case?> ForDesk(
        string number,
        PortvaktDb db,
        ReadCase read,
        CancellationToken cancellation
    ) => read.Find(db.Cases.Where(c => c.Kind != CaseKind.RightRequest), number, cancellation);

    private static Task<Case?> ForAdministrators(
        string number,
        Visit visit,
        PortvaktDb db,
        ReadCase read,
        CancellationToken cancellation
    )
    {
        var environment = visit.Environment.Name;
        return read.Find(
            db.Cases.AskedIn(visit.Actor)
                .Where(c => c.Kind == CaseKind.RightRequest && c.Environment == environment),
            number,
            cancellation
        );
    }
}
