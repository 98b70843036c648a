using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;

namespace Portvakt.SelfService.Features.Development;

/// <summary>Pages for trying out; never mapped in Operation, and answered to this machine only.</summary>
internal static class DevelopmentRoutes
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet("/dev/mail", MailPages.List).OnThisMachine();
        pages.MapGet("/dev/mail/{id:guid}", MailPages.One).OnThisMachine();
        pages.MapGet("/dev/mail/{id:guid}/html", MailPages.Body).OnThisMachine();
        pages.MapGet(ClockPages.Address, ClockPages.Get).OnThisMachine();
        pages.MapPost(ClockPages.Address, ClockPages.Post).OnThisMachine();
        pages.MapPost(ClockPages.ResetAddress, ClockPages.Reset).OnThisMachine();
    }

    private static void OnThisMachine(this RouteHandlerBuilder route) =>
        route
            .Requires(Operation.ReadDevelopment)
            .AddEndpointFilter(
                (context, next) =>
                    context.HttpContext.Connection.RemoteIpAddress is { } address
                    && System.Net.IPAddress.IsLoopback(address)
                        ? next(context)
                        : ValueTask.FromResult<object?>(Results.NotFound())
            );
}
