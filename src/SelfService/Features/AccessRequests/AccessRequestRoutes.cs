using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Rest;

namespace Portvakt.SelfService.Features.AccessRequests;

internal static class AccessRequestRoutes
{
    private const string List = "/scopes/access/requests";
    private const string One = List + "/{id:guid}";

    public static void Add(IServiceCollection services) =>
        services
            .AddScoped<NamedClient>()
            .AddScoped<AskForAccess>()
            .AddScoped<DecidedRequests>()
            .AddScoped<ApproveAccessRequest>()
            .AddScoped<DeclineAccessRequest>();

    /// <summary>The addresses of the REST face.</summary>
    public static void MapApi(IEndpointRouteBuilder api)
    {
        const Operation decide = Operation.DecideAccessRequest;
        api.MapGet(List, AccessRequestListApi.List).Requires(Operation.ReadOwnAccesses);
        api.MapPost(List, AccessRequestApi.Post).Requires(Operation.RequestAccess).Once();
        api.MapPost(One + "/approve", AccessRequestApi.Approve).Requires(decide).Once();
        api.MapPost(One + "/decline", AccessRequestApi.Decline).Requires(decide).Once();
    }
}
