using Portvakt.SelfService.Rest;
using Portvakt.Store;
using Portvakt.Store.Usage;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>/clients/{clientId}/keys/usage: when each key last gave a token, so that old ones can be retired in peace.</summary>
internal static class KeyUsageApi
{
    public static async Task<ApiResult> Get(
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
        var uses = await db.OfKeys(call.Environment.Name, clientId, cancellation);
        return ApiResult.Json(
            found
                .Keys.Select(key => new KeyUsageBody(
                    key.Kid,
                    key.Validity.To?.ToUnixTimeSeconds(),
                    uses.TryGetValue(key.Kid, out var last) ? last : null
                ))
                .ToList()
        );
    }
}
