using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Webhooks;

/// <summary>What is done to a webhook after a page that asks: a new secret, and removing it.</summary>
internal static class ConfirmWebhookPages
{
    public static async Task<IResult> GetSecret(
        Guid id,
        Visit visit,
        ReadWebhooks read,
        CancellationToken cancellation
    ) =>
        await read.Find(visit, id, cancellation) is { } point
            ? await Ask<RenewWebhookSecretPage>(point, read, [], cancellation)
            : WebhookPages.NotFound();

    public static async Task<IResult> PostSecret(
        Guid id,
        PostedForm form,
        Visit visit,
        ReadWebhooks read,
        ChangeWebhook change,
        CancellationToken cancellation
    )
    {
        if (await read.Find(visit, id, cancellation) is not { } point)
            return WebhookPages.NotFound();
        var outcome = await form.Submit(() =>
            change.RenewSecret(point, expected: null, visit.Actor, cancellation)
        );
        return outcome.Ok
            ? Html.Page<WebhookSecretPage, WebhookSecretModel>(new(outcome.Value, IsNew: false))
            : await Ask<RenewWebhookSecretPage>(point, read, outcome.Problems, cancellation);
    }

    public static async Task<IResult> GetRemove(
        Guid id,
        Visit visit,
        ReadWebhooks read,
        CancellationToken cancellation
    ) =>
        await read.Find(visit, id, cancellation) is { } point
            ? await Ask<RemoveWebhookPage>(point, read, [], cancellation)
            : WebhookPages.NotFound();

    public static async Task<IResult> PostRemove(
        Guid id,
        PostedForm form,
        HttpContext http,
        Visit visit,
        ReadWebhooks read,
        ChangeWebhook change,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        if (await read.Find(visit, id, cancellation) is not { } point)
            return WebhookPages.NotFound();
        var outcome = await form.Submit(() =>
            change.Remove(point, expected: null, visit.Actor, cancellation)
        );
        if (!outcome.Ok)
            return await Ask<RemoveWebhookPage>(point, read, outcome.Problems, cancellation);
        receipts.Leave(http, WebhookTexts.Removed.With(point.Address));
        return Results.LocalRedirect(Links.Webhooks);
    }

    private static async Task<IResult> Ask<TPage>(
        NotificationPoint point,
        ReadWebhooks read,
        IReadOnlyList<Problem> problems,
        CancellationToken cancellation
    )
        where TPage : PageView<ConfirmWebhookModel> =>
        Html.Page<TPage, ConfirmWebhookModel>(
            new(await read.Row(point, cancellation), problems),
            PostedForm.StatusOf(problems)
        );
}
