using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Login;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Cases;

/// <summary>One case at the service desk: read it, ask, take it on.</summary>
internal static class DeskCasePages
{
    public static async Task<IResult> Get(
        string number,
        PortvaktDb db,
        ReadCase read,
        ShowCase show,
        string? mal,
        CancellationToken cancellation
    )
    {
        if (await read.Find(db.Cases, number, cancellation) is not { } about)
            return NotFound();
        // The words stand in the field, to be changed before they are sent.
        var words = ReplyTemplate.Find(mal)?.Body.In(about.Requester.Language);
        return await show.Page(about, CasePlace.Desk(about), words, [], cancellation);
    }

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
        if (await read.Find(db.Cases, number, cancellation) is not { } about)
            return NotFound();
        // Operators never act for an organisation, so what its administrators decide they only read.
        if (about.IsForAdministrators)
            return Gate.Page(Problem.Of(Problems.AdministratorOnly, CaseTexts.OfOrganisation));
        var text = form["message"];
        var outcome = await form.Submit(() =>
            speak.Handle(about, CaseSide.Decider, text, visit.Actor, cancellation)
        );
        if (!outcome.Ok)
            return await show.Page(
                about,
                CasePlace.Desk(about),
                text,
                outcome.Problems,
                cancellation
            );
        receipts.Leave(http, CaseTexts.Sent);
        return Results.LocalRedirect(Links.DeskCase(about.Number));
    }

    public static async Task<IResult> Assign(
        string number,
        PostedForm form,
        HttpContext http,
        Visit visit,
        PortvaktDb db,
        ReadCase read,
        ShowCase show,
        AssignCase assign,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        if (await read.Find(db.Cases, number, cancellation) is not { } about)
            return NotFound();
        if (about.IsForAdministrators)
            return Gate.Page(Problem.Of(Problems.AdministratorOnly, CaseTexts.OfOrganisation));
        var take = form["take"] == "ja";
        var outcome = await form.Submit(() =>
            assign.Handle(about, take, visit.Actor, cancellation)
        );
        if (!outcome.Ok)
            return await show.Page(
                about,
                CasePlace.Desk(about),
                null,
                outcome.Problems,
                cancellation
            );
        receipts.Leave(http, (take ? CaseTexts.Taken : CaseTexts.Released).With(about.Number));
        return Results.LocalRedirect(Links.DeskCase(about.Number));
    }

    /// <summary>What does not exist and what is not the reader's look the same.</summary>
    public static IResult NotFound() => Gate.Page(Problem.Of(Problems.NotFound));
}
