using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;

namespace Portvakt.SelfService.Features.Altinn;

/// <summary>The way into the embedded register, as the document walks it.</summary>
internal static class AltinnRoutes
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        var altinn = pages.MapGroup("/{environment}/altinn");
        altinn.MapGet("", AltinnPages.Start).Requires(Operation.ReadPublic);
        altinn
            .MapGet("/representer", RepresentPages.Get)
            .OnlyWhereRegisterIsHere()
            .Requires(Operation.Represent);
        altinn
            .MapPost("/representer", RepresentPages.Post)
            .OnlyWhereRegisterIsHere()
            .Requires(Operation.Represent);
        altinn
            .MapGet("/profil", AltinnPages.Profile)
            .OnlyWhereRegisterIsHere()
            .Requires(Operation.ReadRegister);
    }
}
