using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Portvakt.SelfService.Rest;

/// <summary>Marks the operations that make something new.</summary>
internal static class IdempotencyRoutes
{
    /// <summary>Lets the operation take an Idempotency-Key.</summary>
    public static RouteHandlerBuilder Once(this RouteHandlerBuilder route) =>
        route
            .WithMetadata(new OnceNote())
            .AddEndpointFilter(
                (context, next) =>
                    context
                        .HttpContext.RequestServices.GetRequiredService<Idempotency>()
                        .InvokeAsync(context, next)
            );
}
