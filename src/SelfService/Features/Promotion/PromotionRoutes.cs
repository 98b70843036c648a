using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;

namespace Portvakt.SelfService.Features.Promotion;

internal static class PromotionRoutes
{
    // In the environment that something is made in, so that its rights, terms and sign-in are the ones that count.
    private const string One = "/{environment}/integrasjoner/ny/fra/{from}/{clientId}";

    public static void Add(IServiceCollection services) =>
        services.AddScoped<FindPromotion>().AddScoped<PromoteIntegration>();

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(One, PromotionPages.Get).Requires(Operation.ReadIntegrations);
        pages.MapPost(One, PromotionPages.Post).Requires(Operation.CreateIntegration);
    }
}
