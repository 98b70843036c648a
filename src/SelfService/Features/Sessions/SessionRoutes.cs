using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;

namespace Portvakt.SelfService.Features.Sessions;

internal static class SessionRoutes
{
    public static void Add(IServiceCollection services) =>
        services
            .AddScoped<CheckPassword>()
            .AddScoped<CheckCode>()
            .AddScoped<CheckPasskey>()
            .AddScoped<SignInForm>()
            .AddScoped<SwitchOrganisation>()
            .AddScoped<SignIn>()
            .AddSingleton<HalfwayTicket>();

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(Links.Profile, ProfilePages.Get).Requires(Operation.SignIn);
        pages.MapPost(Links.PostSignIn, ProfilePages.Post).Requires(Operation.SignIn);
        pages.MapPost(Links.PasskeySignIn, ProfilePages.PostPasskey).Requires(Operation.SignIn);
        pages.MapGet(Links.SecondFactor, CodePages.Get).Requires(Operation.SignIn);
        pages.MapPost(Links.SecondFactor, CodePages.Post).Requires(Operation.SignIn);
        pages.MapPost(Links.SignOut, ProfilePages.SignOut).Requires(Operation.SignIn);
        pages.MapGet(Links.SwitchOrganisation, SwitchPages.Get).Requires(Operation.ReadOwnProfile);
        pages
            .MapPost(Links.SwitchOrganisation, SwitchPages.Post)
            .Requires(Operation.ReadOwnProfile);
    }
}
