using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Places;
using Portvakt.SelfService.Rest;
using Portvakt.Store;
using Portvakt.Store.Notices;

namespace Portvakt.SelfService.Features.NotificationPoints;

/// <summary>…/notification-points: of the organisation, of what it provides, of one client.</summary>
internal static class PointApi
{
    private static readonly FieldNames Names = new("NotificationPoint");

    public static async Task<IResult> List(
        HttpContext http,
        Call call,
        FindPlace places,
        PortvaktDb db,
        CancellationToken cancellation
    )
    {
        var page = RowPage.Read(http);
        if (!page.Ok)
            return ApiResult.Refused(page.Problems);
        var at = await places.Handle(http, call.Environment, call.Actor, cancellation);
        if (!at.Ok)
            return ApiResult.Refused(at.Problems, Names);
        var points = db
            .NotificationPoints.AsNoTracking()
            .At(at.Value.Place)
            // Webhooks are the administrators', on pages of their own.
            .Where(point => point.Channel == NoticeChannel.Email);
        return page.Value.Answer(
            page.Value.Of(points).AsAsyncEnumerable(),
            PointBody.Of,
            body => body.Id
        );
    }

    public static async Task<ApiResult> Post(
        HttpContext http,
        Call call,
        FindPlace places,
        AddPoint add,
        CancellationToken cancellation
    )
    {
        var body = await ApiBody.Read<PointRequest>(http);
        if (!body.Ok)
            return ApiResult.Refused(body.Problems, Names);
        var at = await places.ToChange(http, call.Environment, call.Actor, cancellation);
        if (!at.Ok)
            return ApiResult.Refused(at.Problems, Names);
        var (address, language, topics) = body.Value;
        var outcome = await add.Handle(
            at.Value,
            new PointInput(address, language, topics),
            call.Actor,
            cancellation
        );
        return ApiResult.Of(outcome, Names, Shown);
    }

    public static async Task<ApiResult> Delete(
        Guid id,
        HttpContext http,
        Call call,
        FindPlace places,
        OwnPoints points,
        ChangePoint change,
        CancellationToken cancellation
    )
    {
        var at = await places.ToChange(http, call.Environment, call.Actor, cancellation);
        if (!at.Ok)
            return ApiResult.Refused(at.Problems, Names);
        var found = await points.FindEmail(at.Value, id, cancellation);
        if (!found.Ok)
            return ApiResult.Refused(found.Problems, Names);
        var outcome = await change.Remove(
            at.Value,
            found.Value,
            Preconditions.Of(http),
            call.Actor,
            cancellation
        );
        return ApiResult.Of(outcome, Names, Shown);
    }

    private static ApiResult Shown(NotificationPoint point) =>
        ApiResult.Json(PointBody.Of(point), point.Version);
}
