using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Rest;

namespace Portvakt.SelfService.Features.Webhooks;

/// <summary>/webhooks: the REST face of webhooks.</summary>
internal static class WebhookApi
{
    private static readonly FieldNames Names = new("Webhook");

    public static IResult List(HttpContext http, Call call, ReachedWebhooks reached)
    {
        var page = RowPage.Read(http);
        return page.Ok
            ? page.Value.Answer(
                page.Value.Of(reached.Of(call).AsNoTracking()).AsAsyncEnumerable(),
                WebhookPointBody.Of,
                body => body.Id
            )
            : ApiResult.Refused(page.Problems);
    }

    public static async Task<ApiResult> Post(
        HttpContext http,
        Call call,
        ReachedWebhooks reached,
        AddWebhook add,
        CancellationToken cancellation
    )
    {
        var body = await ApiBody.Read<WebhookRequest>(http);
        if (!body.Ok)
            return ApiResult.Refused(body.Problems, Names);
        var isWhole = body.Value.WholeOrganisation == true;
        if (reached.Refusal(call, isWhole) is { } refusal)
            return ApiResult.Refused([refusal], Names);
        var input = new WebhookInput(
            body.Value.Address,
            body.Value.Topics ?? [],
            isWhole ? null : call.Environment.Name
        );
        var outcome = await add.Handle(input, call.Actor, cancellation);
        return ApiResult.Of(outcome, Names, Told);
    }

    public static async Task<ApiResult> Test(
        Guid id,
        Call call,
        ReachedWebhooks reached,
        TestWebhook test,
        CancellationToken cancellation
    )
    {
        var found = await reached.ToChange(call, id, cancellation);
        if (!found.Ok)
            return ApiResult.Refused(found.Problems, Names);
        var outcome = await test.Handle(found.Value, cancellation);
        return ApiResult.Of(
            outcome,
            Names,
            answer => ApiResult.Json(new WebhookTestBody(answer.IsTaken, answer.Word))
        );
    }

    public static async Task<ApiResult> RenewSecret(
        Guid id,
        HttpContext http,
        Call call,
        ReachedWebhooks reached,
        ChangeWebhook change,
        CancellationToken cancellation
    )
    {
        var found = await reached.ToChange(call, id, cancellation);
        if (!found.Ok)
            return ApiResult.Refused(found.Problems, Names);
        var expected = Preconditions.Of(http);
        var outcome = await change.RenewSecret(found.Value, expected, call.Actor, cancellation);
        return ApiResult.Of(outcome, Names, Told);
    }

    public static async Task<ApiResult> Delete(
        Guid id,
        HttpContext http,
        Call call,
        ReachedWebhooks reached,
        ChangeWebhook change,
        CancellationToken cancellation
    )
    {
        var found = await reached.ToChange(call, id, cancellation);
        if (!found.Ok)
            return ApiResult.Refused(found.Problems, Names);
        var expected = Preconditions.Of(http);
        var outcome = await change.Remove(found.Value, expected, call.Actor, cancellation);
        return ApiResult.Of(outcome, Names, Shown);
    }

    private static ApiResult Told(AddedWebhook added) =>
        ApiResult.Json(WebhookPointBody.Of(added), added.Point.Version);

    private static ApiResult Shown(NotificationPoint point) =>
        ApiResult.Json(WebhookPointBody.Of(point), point.Version);
}
