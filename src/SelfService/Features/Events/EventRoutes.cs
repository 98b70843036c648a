using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;

namespace Portvakt.SelfService.Features.Events;

/// <summary>The feature's services and addresses.</summary>
internal static class EventRoutes
{
    public static void Add(IServiceCollection services) => services.AddScoped<ReadEvents>();

    public static void MapApi(IEndpointRouteBuilder api) =>
        api.MapGet("/events", EventApi.List).Requires(Operation.ReadEvents);
}
