using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;

namespace Portvakt.SelfService.Features.Registrations;

internal static class RegistrationRoutes
{
    public static void Add(IServiceCollection services) =>
        services
            .AddScoped<StartRegistration>()
            .AddScoped<ConfirmRegistration>()
            .AddScoped<RequestOrganisation>();

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(Links.Register, RegisterPages.Get).Requires(Operation.Register);
        pages.MapPost(Links.Register, RegisterPages.Post).Requires(Operation.Register);
        pages.MapGet(Links.Registered, RegisterPages.Sent).Requires(Operation.Register);
        pages.MapGet(Links.RequestOrganisation, RequestPages.Get).Requires(Operation.Register);
        pages.MapPost(Links.RequestOrganisation, RequestPages.Post).Requires(Operation.Register);
        pages.MapGet(Links.RequestedOrganisation, RequestPages.Sent).Requires(Operation.Register);
        pages.MapGet(Links.Confirm, ConfirmPages.Get).Requires(Operation.Register);
        pages.MapPost(Links.Confirm, ConfirmPages.Post).Requires(Operation.Register);
    }
}
