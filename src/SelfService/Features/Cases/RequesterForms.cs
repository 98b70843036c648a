using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Cases;

/// <summary>What the one who asks can send, signed in or by the link of a mail.</summary>
internal sealed class RequesterForms(
    SpeakInCase speak,
    WithdrawCase withdraw,
    ReadCase read,
    ShowCase show,
    Visit visit,
    Receipts receipts,
    TimeProvider clock
)
{
    public async Task<IResult> Speak(
        Case about,
        CasePlace place,
        PostedForm form,
        HttpContext http,
        string back,
        CancellationToken cancellation
    )
    {
        var text = form["message"];
        var outcome = await form.Submit(() =>
            speak.Handle(about, CaseSide.Requester, text, visit.Actor, cancellation)
        );
        if (!outcome.Ok)
            return await show.Page(about, place, text, outcome.Problems, cancellation);
        receipts.Leave(http, CaseTexts.Sent);
        return Results.LocalRedirect(back);
    }

    /// <summary>The page before a case is taken back.</summary>
    public async Task<IResult> Confirm(
        Case about,
        CasePlace place,
        IReadOnlyList<Problem> problems,
        CancellationToken cancellation
    ) =>
        Html.Page<WithdrawPage, CaseModel>(
            new(
                await read.Detail(about, place.Reader, cancellation),
                place,
                null,
                false,
                clock.GetUtcNow(),
                null,
                problems
            ),
            PostedForm.StatusOf(problems)
        );

    public async Task<IResult> Withdraw(
        Case about,
        CasePlace place,
        PostedForm form,
        HttpContext http,
        string back,
        CancellationToken cancellation
    )
    {
        var outcome = await form.Submit(() => withdraw.Handle(about, visit.Actor, cancellation));
        if (!outcome.Ok)
            return await Confirm(about, place, outcome.Problems, cancellation);
        receipts.Leave(http, DecisionTexts.Withdrawn.With(about.Number));
        return Results.LocalRedirect(back);
    }
}
