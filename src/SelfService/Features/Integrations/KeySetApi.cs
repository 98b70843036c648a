using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;
using Portvakt.SelfService.Rest;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>/clients/{clientId}/jwks: the REST face of keys.</summary>
internal static class KeySetApi
{
    public static Task<ApiResult> Get(
        string clientId,
        Call call,
        ShowIntegration show,
        ForeignClients foreign,
        CancellationToken cancellation
    ) =>
        foreign.Show(
            clientId,
            call,
            show,
            found => ApiResult.Json(KeySetBody.Of(found, null), found.Version),
            cancellation
        );

    public static Task<ApiResult> Put(
        string clientId,
        HttpContext http,
        Call call,
        ReplaceKeys replace,
        ForeignClients foreign,
        TimeProvider clock,
        CancellationToken cancellation
    ) => Replace(clientId, kid: null, http, call, replace, foreign, Answer(clock), cancellation);

    public static async Task<ApiResult> Delete(
        string clientId,
        HttpContext http,
        Call call,
        RemoveKeys remove,
        ForeignClients foreign,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        var outcome = await remove.Handle(
            clientId,
            Preconditions.Of(http),
            call.Environment,
            call.Actor,
            cancellation
        );
        return await foreign.Answer(outcome, clientId, call, Answer(clock), cancellation);
    }

    public static Task<ApiResult> GetOne(
        string clientId,
        string kid,
        Call call,
        ShowIntegration show,
        ForeignClients foreign,
        CancellationToken cancellation
    ) =>
        foreign.Show(
            clientId,
            call,
            show,
            found =>
                found.Keys.FirstOrDefault(k => k.Kid == kid) is { } key
                    ? ApiResult.Json(KeyBody.Of(key), found.Version)
                    : ApiResult.Refused(Problem.Of(Problems.KeyUnknown, kid)),
            cancellation
        );

    public static Task<ApiResult> PutOne(
        string clientId,
        string kid,
        HttpContext http,
        Call call,
        ReplaceKeys replace,
        ForeignClients foreign,
        CancellationToken cancellation
    ) =>
        Replace(
            clientId,
            kid,
            http,
            call,
            replace,
            foreign,
            client =>
                ApiResult.Json(KeyBody.Of(client.Keys.First(k => k.Kid == kid)), client.Version),
            cancellation
        );

    public static async Task<ApiResult> DeleteOne(
        string clientId,
        string kid,
        HttpContext http,
        Call call,
        RemoveKey remove,
        ForeignClients foreign,
        CancellationToken cancellation
    )
    {
        var input = new RemoveKeyInput(clientId, kid) { Expected = Preconditions.Of(http) };
        var outcome = await remove.Handle(input, call.Environment, call.Actor, cancellation);
        return await foreign.Answer(
            outcome,
            clientId,
            call,
            key => ApiResult.Json(KeyBody.Of(key)),
            cancellation
        );
    }

    /// <summary>v2: one key as text, a JWK, a PEM public key or a PEM certificate, beside those that there are.</summary>
    public static async Task<ApiResult> PostText(
        string clientId,
        HttpContext http,
        Call call,
        AddKeys add,
        ForeignClients foreign,
        CancellationToken cancellation
    )
    {
        var text = await ApiBody.ReadText(http, "text/plain", "application/json");
        if (!text.Ok)
            return ApiResult.Refused(text.Problems);
        var input = new AddKeysInput(clientId, text.Value)
        {
            Expected = Preconditions.Of(http),
            LocksToCertificate = true,
            OnlyOne = true,
        };
        var outcome = await add.Handle(input, call.Environment, call.Actor, cancellation);
        return await foreign.Answer(
            outcome,
            clientId,
            call,
            added => ApiResult.Json(KeyBody.Of(added[0])),
            cancellation
        );
    }

    private static Func<Integration, ApiResult> Answer(TimeProvider clock) =>
        client => ApiResult.Json(KeySetBody.Of(client, clock.GetUtcNow()), client.Version);

    private static async Task<ApiResult> Replace(
        string clientId,
        string? kid,
        HttpContext http,
        Call call,
        ReplaceKeys replace,
        ForeignClients foreign,
        Func<Integration, ApiResult> answer,
        CancellationToken cancellation
    )
    {
        var json = await ApiBody.ReadText(http, "application/json");
        if (!json.Ok)
            return ApiResult.Refused(json.Problems);
        var input = new ReplaceKeysInput(clientId, json.Value, kid)
        {
            Expected = Preconditions.Of(http),
        };
        var outcome = await replace.Handle(input, call.Environment, call.Actor, cancellation);
        return await foreign.Answer(outcome, clientId, call, answer, cancellation);
    }
}
