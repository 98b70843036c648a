using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;

namespace Portvakt.SelfService.Features.Operators;

internal static class OperatorRoutes
{
    public static void Add(IServiceCollection services) => services.AddScoped<JoinAsOperator>();

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(Links.OperatorInvitation, InvitationPages.Get).Requires(Operation.Register);
        pages.MapPost(Links.OperatorInvitation, InvitationPages.Post).Requires(Operation.Register);
    }
}
