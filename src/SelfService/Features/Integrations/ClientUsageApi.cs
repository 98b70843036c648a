using Portvakt.SelfService.Rest;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>/clients/{clientId}/usage: whom it concerns when a client ends.</summary>
internal static class ClientUsageApi
{
    public static async Task<ApiResult> Get(
        string clientId,
        Call call,
        ShowIntegration show,
        ForeignClients foreign,
        FindUse use,
        CancellationToken cancellation
    ) =>
        await show.Find(clientId, call.Environment, call.Actor, cancellation) is { } found
            ? ApiResult.Json(ClientUsageBody.Of(await use.Of(found, cancellation)))
            : ApiResult.Refused(await foreign.Problem(clientId, call, cancellation));
}
