using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Places;

namespace Portvakt.SelfService.Features.Mercantile;

internal static class MercantileRoutes
{
    public static void Add(IServiceCollection services) =>
        services.AddScoped<ShowMercantile>().AddScoped<SaveMercantile>();

    public static void Map(IEndpointRouteBuilder pages)
    {
        foreach (var place in PlaceRoutes.All)
        {
            var data = pages
                .MapGroup(Links.Mercantile(place.Pattern))
                .WithMetadata(new PlaceNote(place.Level));
            data.MapGet("", MercantilePages.Get).Requires(place.Read);
            data.MapPost("", MercantilePages.Post).Requires(place.Change);
            data.MapPost("/stemmer", MercantilePages.Review).Requires(place.Change);
        }
    }
}
