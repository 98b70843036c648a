using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;

namespace Portvakt.SelfService.Features.Home;

internal static class HomeRoutes
{
    public static void Add(IServiceCollection services) =>
        services
            .AddScoped<FindAttention>()
            .AddScoped<FindWaiting>()
            .AddScoped<FindOverdue>()
            .AddScoped<FindTerms>()
            .AddScoped<ReadGuide>()
            .AddScoped<ShowHome>();

    public static void Map(IEndpointRouteBuilder pages) =>
        pages.MapGet(Links.Home, HomePages.Get).Requires(Operation.ReadPublic);
}
