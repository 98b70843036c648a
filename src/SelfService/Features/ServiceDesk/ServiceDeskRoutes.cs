using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;

namespace Portvakt.SelfService.Features.ServiceDesk;

internal static class ServiceDeskRoutes
{
    public static void Add(IServiceCollection services) => services.AddScoped<ReadDesk>();

    public static void Map(IEndpointRouteBuilder pages) =>
        pages.MapGet(Links.ServiceDesk, DeskPages.Get).Requires(Operation.ServiceDesk);
}
