using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;

namespace Portvakt.SelfService.Features.Ansattporten;

internal static class AnsattportenRoutes
{
    private const string Start = "/{environment}/ansattporten";

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(Start, SignInPages.Start).Requires(Operation.SignIn);
        pages.MapGet(Links.ProviderFailed, SignInPages.Failed).Requires(Operation.SignIn);
        pages
            .MapGet(Start + "/fortsett/{id:guid}", ParkedFormPages.Get)
            .Requires(Operation.ReadOwnProfile);
        pages.MapGet(Start + "/utlogget", SignedOutThere.Get).Requires(Operation.SignIn);
    }
}
