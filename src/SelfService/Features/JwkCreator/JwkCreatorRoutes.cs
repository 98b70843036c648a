using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Workshop;

namespace Portvakt.SelfService.Features.JwkCreator;

internal static class JwkCreatorRoutes
{
    public static void Add(IServiceCollection services) => services.AddSingleton<KeyScript>();

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(Links.JwkCreator, JwkCreatorPages.Get).Requires(Operation.ReadPublic);
        pages.MapPost(Links.JwkCreator, JwkCreatorPages.Post).Requires(Operation.ReadPublic);
        pages
            .MapGet(Links.OfflineJwkCreator, JwkCreatorPages.Download)
            .Requires(Operation.ReadPublic);
    }
}
