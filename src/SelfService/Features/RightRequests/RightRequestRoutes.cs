using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Casework;
using Portvakt.SelfService.Login;

namespace Portvakt.SelfService.Features.RightRequests;

internal static class RightRequestRoutes
{
    private const string Ask = "/{environment}/rettigheter/be-om";

    public static void Add(IServiceCollection services) =>
        services.AddScoped<RequestRight>().AddScoped<IApproval, ApproveRight>();

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages
            .MapGet(Ask, RequestRightPages.Get)
            .Requires(Operation.RequestRight)
            .OnlyWhereRegisterIsHere();
        pages
            .MapPost(Ask, RequestRightPages.Post)
            .Requires(Operation.RequestRight)
            .OnlyWhereRegisterIsHere();
    }
}
