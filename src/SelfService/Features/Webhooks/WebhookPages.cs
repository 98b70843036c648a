using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Webhooks;

/// <summary>One webhook: what was sent to it, trying it, and sending something again.</summary>
internal static class WebhookPages
{
    public static async Task<IResult> Get(
        Guid id,
        Visit visit,
        ReadWebhooks read,
        TimeProvider clock,
        CancellationToken cancellation
    ) =>
        await read.Find(visit, id, cancellation) is { } point
            ? await Page(point, read, clock, null, [], cancellation)
            : NotFound();

    public static async Task<IResult> Test(
        Guid id,
        PostedForm form,
        HttpContext http,
        Visit visit,
        ReadWebhooks read,
        TestWebhook test,
        Receipts receipts,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        if (await read.Find(visit, id, cancellation) is not { } point)
            return NotFound();
        var outcome = await form.Submit(() => test.Handle(point, cancellation));
        if (outcome is { Ok: true, Value.IsTaken: true })
        {
            receipts.Leave(http, WebhookTexts.TestTaken.With(outcome.Value.Word));
            return Results.LocalRedirect(Links.Webhook(point));
        }
        var failure = outcome.Ok ? CallWords.Of(outcome.Value.Word) : null;
        return await Page(point, read, clock, failure, outcome.Problems, cancellation);
    }

    public static async Task<IResult> Replay(
        Guid id,
        Guid call,
        PostedForm form,
        HttpContext http,
        Visit visit,
        ReadWebhooks read,
        ReplayCall replay,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        if (await read.Find(visit, id, cancellation) is not { } point)
            return NotFound();
        var outcome = await form.Submit(() =>
            replay.Handle(point, call, visit.Actor, cancellation)
        );
        if (!outcome.Ok)
            return Gate.Page(outcome.Problems[0]);
        receipts.Leave(http, WebhookTexts.Replayed);
        return Results.LocalRedirect(Links.Webhook(point));
    }

    public static IResult NotFound() => Gate.Page(Problem.Of(Problems.NotFound));

    private static async Task<IResult> Page(
        NotificationPoint point,
        ReadWebhooks read,
        TimeProvider clock,
        Text? failure,
        IReadOnlyList<Problem> problems,
        CancellationToken cancellation
    ) =>
        Html.Page<WebhookPage, WebhookModel>(
            new(
                await read.Row(point, cancellation),
                await read.Calls(point, cancellation),
                clock.GetUtcNow(),
                failure,
                problems
            ),
            PostedForm.StatusOf(problems)
        );
}
