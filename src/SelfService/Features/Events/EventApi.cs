using Microsoft.AspNetCore.Http;
using Portvakt.SelfService.Rest;

namespace Portvakt.SelfService.Features.Events;

/// <summary>
/// /events: what happened to an organisation's clients and scopes, for those who follow along. The sequence of the last
/// event read is where to go on from.
/// </summary>
internal static class EventApi
{
    public const int LargestPage = 1000;
    public const string Subject = "subject";
    public const string Type = "type";

    private const int PageSize = 100;
    private const string After = "after";

    public static async Task<ApiResult> List(
        HttpContext http,
        Call call,
        ReadEvents read,
        CancellationToken cancellation
    )
    {
        var after = Query.Position(http, After);
        if (!after.Ok)
            return ApiResult.Refused(after.Problems);
        var size = Query.Number(http, "page_size", LargestPage, absent: PageSize);
        if (!size.Ok)
            return ApiResult.Refused(size.Problems);
        var events = await read.Handle(
            new(after.Value, Query.Text(http, Subject), Query.Text(http, Type)),
            size.Value,
            call.Environment,
            call.Actor,
            cancellation
        );
        if (events.Count == size.Value)
            PageWish.Link(http, EventBody.Text(events[^1].Sequence), After);
        var source = call.Environment.AdminApi;
        return ApiResult.Json(events.Select(e => EventBody.Of(e, source)).ToList());
    }
}
