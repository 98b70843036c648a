using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;

namespace Portvakt.SelfService.Features.ErrorCodes;

internal static class ErrorCodeRoutes
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(Links.ErrorCodes, ErrorCodePages.List).Requires(Operation.ReadPublic);
        pages.MapGet(Links.ErrorCode("{code}"), ErrorCodePages.One).Requires(Operation.ReadPublic);
    }
}
