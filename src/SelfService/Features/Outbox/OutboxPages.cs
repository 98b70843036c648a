using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Outbox;

/// <summary>The mails that have not left, and what the operator does about them.</summary>
internal static class OutboxPages
{
    public static async Task<IResult> Get(
        FindMails find,
        TimeProvider clock,
        string? vis,
        int? side,
        CancellationToken cancellation
    )
    {
        var stage = OutboxFilter.Read(vis);
        return Html.Page<OutboxPage, OutboxModel>(
            new(await find.Handle(stage, side, cancellation), stage, clock.GetUtcNow())
        );
    }

    public static Task<IResult> Retry(
        Guid id,
        PostedForm form,
        HttpContext http,
        Visit visit,
        RetryMails retry,
        Receipts receipts,
        CancellationToken cancellation
    ) => Answer(http, receipts, form.Submit(() => retry.One(id, visit.Actor, cancellation)));

    public static Task<IResult> RetryAll(
        PostedForm form,
        HttpContext http,
        Visit visit,
        RetryMails retry,
        Receipts receipts,
        CancellationToken cancellation
    ) => Answer(http, receipts, form.Submit(() => retry.All(visit.Actor, cancellation)));

    private static async Task<IResult> Answer(
        HttpContext http,
        Receipts receipts,
        Task<Outcome<int>> deed
    )
    {
        var outcome = await deed;
        if (!outcome.Ok)
            return Gate.Page(outcome.Problems[0]);
        receipts.Leave(
            http,
            outcome.Value == 1
                ? OutboxTexts.RetriedOne
                : OutboxTexts.RetriedMany.With(outcome.Value)
        );
        return Results.LocalRedirect(Links.Outbox);
    }
}
