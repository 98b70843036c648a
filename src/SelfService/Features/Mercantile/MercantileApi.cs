using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Places;
using Portvakt.SelfService.Rest;
using Portvakt.Store;
using Portvakt.Store.Notices;

namespace Portvakt.SelfService.Features.Mercantile;

/// <summary>…/mercantile-data: of the organisation, of what it provides, of one client.</summary>
internal static class MercantileApi
{
    private static readonly FieldNames Names = new(
        "MercantileData",
        [
            .. from about in Enum.GetValues<ContactTopic>()
            from part in new[] { "name", "email", "phone" }
            select (
                TypedContact.Field(about, part),
                $"contacts.{NoticeWords.Contacts.Of(about)}.{part}"
            ),
        ]
    );

    public static async Task<ApiResult> Get(
        HttpContext http,
        Call call,
        FindPlace places,
        PortvaktDb db,
        CancellationToken cancellation
    )
    {
        var at = await places.Handle(http, call.Environment, call.Actor, cancellation);
        return at.Ok
            ? Shown(await db.MercantileAt(at.Value.Place, cancellation))
            : ApiResult.Refused(at.Problems, Names);
    }

    public static async Task<ApiResult> Put(
        HttpContext http,
        Call call,
        FindPlace places,
        SaveMercantile save,
        CancellationToken cancellation
    )
    {
        var body = await ApiBody.Read<MercantileRequest>(http);
        if (!body.Ok)
            return ApiResult.Refused(body.Problems, Names);
        var at = await places.ToChange(http, call.Environment, call.Actor, cancellation);
        if (!at.Ok)
            return ApiResult.Refused(at.Problems, Names);
        var outcome = await save.Handle(
            at.Value,
            body.Value.ToInput(),
            Preconditions.Of(http),
            call.Actor,
            cancellation
        );
        return ApiResult.Of(outcome, Names, Shown);
    }

    private static ApiResult Shown(MercantileInForce inForce) =>
        ApiResult.Json(MercantileBody.Of(inForce), inForce.Own?.Version ?? 0);
}
