using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Cases;

/// <summary>What the people of the organisation have asked for, to its administrators.</summary>
internal static class OrganisationCasePages
{
    public static async Task<IResult> List(
        Visit visit,
        PortvaktDb db,
        FindCases find,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        var all = new CaseFilter(CaseStage.All, null, Mine: false, "");
        var found = await find.Handle(
            db.Cases.AskedIn(visit.Actor),
            all,
            visit.Actor,
            cancellation
        );
        return Html.Page<OrganisationCasesPage, OwnCasesModel>(new(found.Rows, clock.GetUtcNow()));
    }

    public static async Task<IResult> Get(
        string number,
        Visit visit,
        PortvaktDb db,
        ReadCase read,
        ShowCase show,
        CancellationToken cancellation
    ) =>
        await read.Find(db.Cases.AskedIn(visit.Actor), number, cancellation) is { } about
            ? await show.Page(about, CasePlace.Administrators(about), null, [], cancellation)
            : DeskCasePages.NotFound();

    public static async Task<IResult> Speak(
        string number,
        PostedForm form,
        HttpContext http,
        Visit visit,
        PortvaktDb db,
        ReadCase read,
        ShowCase show,
        SpeakInCase speak,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        var about = await read.Find(db.Cases.AskedIn(visit.Actor), number, cancellation);
        if (about is null || !about.IsForAdministrators)
            return DeskCasePages.NotFound();
        var text = form["message"];
        var outcome = await form.Submit(() =>
            speak.Handle(about, CaseSide.Decider, text, visit.Actor, cancellation)
        );
        if (!outcome.Ok)
            return await show.Page(
                about,
                CasePlace.Administrators(about),
                text,
                outcome.Problems,
                cancellation
            );
        receipts.Leave(http, CaseTexts.Sent);
        return Results.LocalRedirect(Links.OrganisationCase(about.Number));
    }
}
