using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;
using Portvakt.SelfService.Rest;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>/clients/{clientId}/onbehalfof: the REST face of those that a client signs people in for.</summary>
internal static class OnBehalfOfApi
{
    private static readonly FieldNames Names = new("OnBehalfOf");

    public static async Task<ApiResult> List(
        string clientId,
        Call call,
        ShowIntegration show,
        ForeignClients foreign,
        PortvaktDb db,
        CancellationToken cancellation
    )
    {
        var found = await show.Find(clientId, call.Environment, call.Actor, cancellation);
        if (found is null)
            return ApiResult.Refused(await foreign.Problem(clientId, call, cancellation));
        return ApiResult.Json(await Bodies(found.OnBehalfOf, db, cancellation), found.Version);
    }

    public static async Task<ApiResult> Get(
        string clientId,
        string id,
        Call call,
        ShowIntegration show,
        ForeignClients foreign,
        PortvaktDb db,
        CancellationToken cancellation
    )
    {
        var found = await show.Find(clientId, call.Environment, call.Actor, cancellation);
        if (found is null)
            return ApiResult.Refused(await foreign.Problem(clientId, call, cancellation));
        return found.OnBehalfOf.FirstOrDefault(o => o.Id == id) is { } entry
            ? ApiResult.Json((await Bodies([entry], db, cancellation))[0], found.Version)
            : ApiResult.Refused(Problem.Of(Problems.OnBehalfOfUnknown, id));
    }

    public static async Task<ApiResult> Post(
        string clientId,
        HttpContext http,
        Call call,
        OnBehalfOfEntries entries,
        ForeignClients foreign,
        CancellationToken cancellation
    )
    {
        var body = await ApiBody.Read<OnBehalfOfRequest>(http);
        if (!body.Ok)
            return ApiResult.Refused(body.Problems, Names);
        var asked = body.Value.ToInput();
        var outcome = await entries.Add(
            clientId,
            asked,
            call.Environment,
            call.Actor,
            cancellation
        );
        return await foreign.Answer(outcome, clientId, call, One, cancellation, Names);
    }

    public static async Task<ApiResult> Put(
        string clientId,
        string id,
        HttpContext http,
        Call call,
        OnBehalfOfEntries entries,
        ForeignClients foreign,
        CancellationToken cancellation
    )
    {
        var body = await ApiBody.Read<OnBehalfOfRequest>(http);
        if (!body.Ok)
            return ApiResult.Refused(body.Problems, Names);
        var outcome = await entries.Replace(
            clientId,
            id,
            body.Value.ToInput(),
            call.Environment,
            call.Actor,
            cancellation
        );
        return await foreign.Answer(outcome, clientId, call, One, cancellation, Names);
    }

    public static async Task<ApiResult> Delete(
        string clientId,
        string id,
        Call call,
        OnBehalfOfEntries entries,
        ForeignClients foreign,
        CancellationToken cancellation
    )
    {
        var outcome = await entries.Remove(
            clientId,
            id,
            call.Environment,
            call.Actor,
            cancellation
        );
        return await foreign.Answer(outcome, clientId, call, One, cancellation, Names);
    }

    private static ApiResult One(OnBehalfOf entry) =>
        ApiResult.Json(OnBehalfOfBody.Of(entry, name: null));

    private static async Task<List<OnBehalfOfBody>> Bodies(
        IReadOnlyList<OnBehalfOf> entries,
        PortvaktDb db,
        CancellationToken cancellation
    )
    {
        var names = await db.NamesOf([.. entries.Select(e => e.Organisation)], cancellation);
        return
        [
            .. entries.Select(e => OnBehalfOfBody.Of(e, names.GetValueOrDefault(e.Organisation))),
        ];
    }
}
