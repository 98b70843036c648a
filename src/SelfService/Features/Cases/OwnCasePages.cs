using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Cases;

/// <summary>"Mine saker": what the reader asked for, under "Min profil".</summary>
internal static class OwnCasePages
{
    public static async Task<IResult> List(
        Visit visit,
        FindCases find,
        TimeProvider clock,
        CancellationToken cancellation
    ) =>
        Html.Page<OwnCasesPage, OwnCasesModel>(
            new(await find.Own(visit.Actor, cancellation), clock.GetUtcNow())
        );

    public static async Task<IResult> Get(
        string number,
        Visit visit,
        PortvaktDb db,
        ReadCase read,
        ShowCase show,
        CancellationToken cancellation
    ) =>
        await read.Find(db.Cases.AskedBy(visit.Actor), number, cancellation) is { } about
            ? await show.Page(about, CasePlace.Own(about), null, [], cancellation)
            : DeskCasePages.NotFound();

    public static async Task<IResult> Speak(
        string number,
        PostedForm form,
        HttpContext http,
        Visit visit,
        PortvaktDb db,
        ReadCase read,
        RequesterForms forms,
        CancellationToken cancellation
    ) =>
        await read.Find(db.Cases.AskedBy(visit.Actor), number, cancellation) is { } about
            ? await forms.Speak(
                about,
                CasePlace.Own(about),
                form,
                http,
                Links.OwnCase(about.Number),
                cancellation
            )
            : DeskCasePages.NotFound();

    public static async Task<IResult> GetWithdraw(
        string number,
        Visit visit,
        PortvaktDb db,
        ReadCase read,
        RequesterForms forms,
        CancellationToken cancellation
    ) =>
        await read.Find(db.Cases.AskedBy(visit.Actor), number, cancellation) is { } about
            ? await forms.Confirm(about, CasePlace.Own(about), [], cancellation)
            : DeskCasePages.NotFound();

    public static async Task<IResult> Withdraw(
        string number,
        PostedForm form,
        HttpContext http,
        Visit visit,
        PortvaktDb db,
        ReadCase read,
        RequesterForms forms,
        CancellationToken cancellation
    ) =>
        await read.Find(db.Cases.AskedBy(visit.Actor), number, cancellation) is { } about
            ? await forms.Withdraw(
                about,
                CasePlace.Own(about),
                form,
                http,
                Links.OwnCase(about.Number),
                cancellation
            )
            : DeskCasePages.NotFound();
}
