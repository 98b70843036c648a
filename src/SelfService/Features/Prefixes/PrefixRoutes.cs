using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;

namespace Portvakt.SelfService.Features.Prefixes;

internal static class PrefixRoutes
{
    public static void Add(IServiceCollection services) => services.AddScoped<GrantPrefix>();

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(Links.ServiceDesk, PrefixPages.Get).Requires(Operation.ServiceDesk);
        pages.MapPost(Links.GrantPrefix, PrefixPages.Post).Requires(Operation.ServiceDesk);
    }

    /// <summary>The addresses of the REST face.</summary>
    public static void MapApi(IEndpointRouteBuilder api)
    {
        api.MapGet("/prefix", PrefixApi.Own).Requires(Operation.ReadPrefixes);
        api.MapGet("/prefix/all", PrefixApi.All).Requires(Operation.ReadPublic);
    }
}
