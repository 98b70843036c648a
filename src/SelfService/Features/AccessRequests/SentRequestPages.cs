using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.AccessRequests;

/// <summary>One request as its sender sees it: the receipt, the answer, and the way to take it back.</summary>
internal static class SentRequestPages
{
    public static async Task<IResult> Get(
        Guid id,
        Visit visit,
        SentRequests sent,
        CancellationToken cancellation
    ) =>
        await sent.Find(id, visit, cancellation) is { } model
            ? Html.Page<SentRequestPage, SentRequestModel>(model)
            : Gate.Page(Problem.Of(Problems.NotFound));

    public static async Task<IResult> GetWithdraw(
        Guid id,
        Visit visit,
        SentRequests sent,
        CancellationToken cancellation
    ) =>
        await sent.Find(id, visit, cancellation) is { } model
            ? Html.Page<WithdrawPage, SentRequestModel>(model)
            : Gate.Page(Problem.Of(Problems.NotFound));

    public static async Task<IResult> PostWithdraw(
        Guid id,
        PostedForm form,
        HttpContext http,
        Visit visit,
        SentRequests sent,
        WithdrawAccessRequest withdraw,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        var outcome = await form.Submit(() =>
            withdraw.Handle(id, expected: null, visit.Environment, visit.Actor, cancellation)
        );
        if (outcome.Ok)
        {
            receipts.Leave(http, AccessRequestTexts.WithdrawnNow);
            return Results.LocalRedirect(Links.SentRequest(visit.Environment.Name, id));
        }
        return await sent.Find(id, visit, cancellation) is { } model
            ? Html.Page<WithdrawPage, SentRequestModel>(
                model with
                {
                    Problems = outcome.Problems,
                },
                PostedForm.StatusOf(outcome.Problems)
            )
            : Gate.Page(Problem.Of(Problems.NotFound));
    }
}
