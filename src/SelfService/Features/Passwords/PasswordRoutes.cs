using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;

namespace Portvakt.SelfService.Features.Passwords;

internal static class PasswordRoutes
{
    public static void Add(IServiceCollection services) =>
        services.AddScoped<SendPasswordLink>().AddScoped<ChoosePassword>();

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(Links.ForgottenPassword, ForgottenPages.Get).Requires(Operation.SignIn);
        pages.MapPost(Links.ForgottenPassword, ForgottenPages.Post).Requires(Operation.SignIn);
        pages.MapGet(Links.NewPassword, NewPasswordPages.Get).Requires(Operation.SignIn);
        pages.MapPost(Links.NewPassword, NewPasswordPages.Post).Requires(Operation.SignIn);
    }
}
