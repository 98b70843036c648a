using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Integrations;
using Portvakt.SelfService.Rest;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>/clients: the REST face of integrations.</summary>
internal static class ClientApi
{
    /// <summary>What the fields are called on the wire.</summary>
    public static readonly FieldNames Names = new(
        "Client",
        ("kind", "integration_type"),
        ("name", "client_name"),
        ("lifetime", "access_token_lifetime"),
        ("customer", "client_orgno")
    );

    public static async Task<IResult> List(
        HttpContext http,
        Call call,
        ListClients list,
        CancellationToken cancellation
    )
    {
        var page = PageWish.Read(http);
        return page.Ok
            ? await list.Handle(Query.Flag(http, "inactive"), page.Value, call, cancellation)
            : ApiResult.Refused(page.Problems);
    }

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
            found => ApiResult.Json(ClientBodies.Of(found), found.Version),
            cancellation
        );

    public static async Task<ApiResult> Post(
        HttpContext http,
        Call call,
        CreateIntegration create,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        var body = await ApiBody.Read<ClientRequest>(http);
        if (!body.Ok)
            return ApiResult.Refused(body.Problems, Names);
        var input = body.Value.ToInput();
        var outcome = await create.Handle(input, call.Environment, call.Actor, cancellation);
        return ApiResult.Of(
            outcome,
            Names,
            created => Changed(created.Integration, clock, created.Secret)
        );
    }

    public static async Task<ApiResult> Put(
        string clientId,
        HttpContext http,
        Call call,
        ChangeIntegration change,
        ForeignClients foreign,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        var body = await ApiBody.Read<ClientRequest>(http);
        if (!body.Ok)
            return ApiResult.Refused(body.Problems, Names);
        var outcome = await change.Handle(
            clientId,
            body.Value.ToInput(),
            Preconditions.Of(http),
            call.Environment,
            call.Actor,
            cancellation
        );
        return await foreign.Answer(
            outcome,
            clientId,
            call,
            client => Changed(client, clock),
            cancellation
        );
    }

    public static async Task<ApiResult> Delete(
        string clientId,
        HttpContext http,
        Call call,
        DeactivateIntegration deactivate,
        ForeignClients foreign,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        var outcome = await deactivate.Handle(
            clientId,
            Preconditions.Of(http),
            call.Environment,
            call.Actor,
            cancellation
        );
        return await foreign.Answer(
            outcome,
            clientId,
            call,
            client => Changed(client, clock),
            cancellation
        );
    }

    public static async Task<ApiResult> PostSecret(
        string clientId,
        HttpContext http,
        Call call,
        RenewSecret renew,
        ForeignClients foreign,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        var outcome = await renew.Handle(
            clientId,
            Preconditions.Of(http),
            call.Environment,
            call.Actor,
            cancellation
        );
        return await foreign.Answer(
            outcome,
            clientId,
            call,
            renewed => Changed(renewed.Integration, clock, renewed.Secret),
            cancellation
        );
    }

    private static ApiResult Changed(
        Integration client,
        TimeProvider clock,
        string? secret = null
    ) =>
        ApiResult.Json(
            ClientBodies.Of(client, secret, effectiveAt: clock.GetUtcNow()),
            client.Version
        );
}
