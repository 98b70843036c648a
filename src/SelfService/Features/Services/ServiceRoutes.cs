using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;

namespace Portvakt.SelfService.Features.Services;

internal static class ServiceRoutes
{
    public static void Add(IServiceCollection services) =>
        services
            .AddScoped<ListServices>()
            .AddScoped<FindProviders>()
            .AddScoped<FindServices>()
            .AddScoped<ServiceStates>();

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(Links.Services, ServicePages.Get).Requires(Operation.ReadServices);
        pages
            .MapGet(Links.Administration, ServicePages.Administration)
            .Requires(Operation.ReadServices);
    }
}
