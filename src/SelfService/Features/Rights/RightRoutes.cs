using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;

namespace Portvakt.SelfService.Features.Rights;

internal static class RightRoutes
{
    public static void Add(IServiceCollection services) =>
        services
            .AddScoped<ListRightHolders>()
            .AddScoped<ListRoles>()
            .AddScoped<FindPerson>()
            .AddScoped<SealedState>()
            .AddScoped<GiveRights>()
            .AddScoped<WithdrawRights>()
            .AddScoped<HandOnRole>()
            .AddScoped<RightMails>();

    public static void Map(IEndpointRouteBuilder pages)
    {
        var others = pages.MapGroup("/{environment}/altinn/profil/andre").OnlyWhereRegisterIsHere();
        others.MapGet("", RightListPages.Get).Requires(Operation.ReadRights);
        others.MapPost("/ny", RightListPages.Post).Requires(Operation.ChangeRights);
        others.MapPost("/gi", GiveRightsPages.Post).Requires(Operation.ChangeRights);
        others.MapGet("/kvittering", RightHolderPages.Receipt).Requires(Operation.ReadRights);
        others.MapGet("/hovedadministrator", HandOnPages.Get).Requires(Operation.ReadRights);
        others.MapPost("/hovedadministrator", HandOnPages.Post).Requires(Operation.ChangeRights);
        others.MapGet("/{handle:guid}", RightHolderPages.Get).Requires(Operation.ReadRights);
        others.MapGet("/{handle:guid}/gi", GiveRightsPages.Get).Requires(Operation.ReadRights);
        others
            .MapGet("/{handle:guid}/fjern", RightHolderPages.GetRemove)
            .Requires(Operation.ReadRights);
        others
            .MapPost("/{handle:guid}/fjern", RightHolderPages.PostRemove)
            .Requires(Operation.ChangeRights);
    }
}
