using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;

namespace Portvakt.SelfService.Features.Delegations.Several;

/// <summary>The same delegation for several of the organisations that one represents.</summary>
internal static class SeveralRoutes
{
    public static void Add(IServiceCollection services) => services.AddScoped<GiveForSeveral>();

    public static void Map(IEndpointRouteBuilder pages)
    {
        var several = pages
            .MapGroup("/{environment}/altinn/profil/api/ny/flere")
            .OnlyWhereRegisterIsHere();
        several.MapGet("", SeveralPages.Get).Requires(Operation.ReadRegister);
        several.MapPost("", SeveralPages.Post).Requires(Operation.ChangeDelegations);
    }
}
