using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;

namespace Portvakt.SelfService.Features.Catalogue;

internal static class CatalogueRoutes
{
    public static void Add(IServiceCollection services) => services.AddScoped<SearchCatalogue>();

    public static void Map(IEndpointRouteBuilder pages)
    {
        // What everybody may know, signed in or not; members see their own accesses marked.
        const Operation read = Operation.ReadPublic;
        pages.MapGet(Links.PublicCatalogue, CataloguePages.Choose).Requires(read);
        var catalogue = pages.MapGroup("/{environment}/katalog");
        catalogue.MapGet("", CataloguePages.List).Requires(read);
        catalogue.MapGet("/{id:guid}", CataloguePages.Scope).Requires(read);
    }
}
