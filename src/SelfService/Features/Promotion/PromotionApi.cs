using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Rest;

namespace Portvakt.SelfService.Features.Promotion;

/// <summary>/promotions/{from}/{clientId}: the REST face of taking a client into production.</summary>
internal static class PromotionApi
{
    private static readonly FieldNames Names = new("Client", ("name", "client_name"));

    public static async Task<ApiResult> Get(
        string from,
        string clientId,
        Call call,
        FindPromotion find,
        CancellationToken cancellation
    )
    {
        var (target, actor) = (call.Environment, call.Actor);
        var found = await find.Handle(from, clientId, null, target, actor, cancellation);
        var blocked = Permissions.Refusal(actor, Operation.CreateIntegration, target.Kind);
        return ApiResult.Of(
            found,
            Names,
            promotion =>
                ApiResult.Json(
                    PromotionBody.Of(promotion, target, blocked, actor.Language),
                    promotion.Source.Version
                )
        );
    }

    public static async Task<ApiResult> Post(
        string from,
        string clientId,
        HttpContext http,
        Call call,
        PromoteIntegration promote,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        var body = await ApiBody.ReadIfAny(http, PromotionRequest.Same);
        if (!body.Ok)
            return ApiResult.Refused(body.Problems, Names);
        var input = new PromotionInput(
            from,
            clientId,
            Preconditions.Of(http),
            body.Value.ClientName,
            body.Value.Addresses
        );
        var outcome = await promote.Handle(input, call.Environment, call.Actor, cancellation);
        return ApiResult.Of(
            outcome,
            Names,
            made => ApiResult.Json(PromotedBody.Of(made, clock.GetUtcNow()), made.Version)
        );
    }
}
