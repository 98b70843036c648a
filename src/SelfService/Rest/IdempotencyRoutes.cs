using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Portvakt.Domain.Basics;
using Portvakt.Store;
using Portvakt.Store.Calls;

namespace Portvakt.SelfService.Rest;

/// <summary>Marks the operations that make something new.</summary>
internal static class IdempotencyRoutes
{
    /// <summary>Lets the operation take an Idempotency-Key.</summary>
    public static RouteHandlerBuilder Once(this RouteHandlerBuilder route) =>
        route.AddEndpointFilter(
            (context, next) =>
                context
                    .HttpContext.RequestServices.GetRequiredService<Idempotency>()
                    .InvokeAsync(context, next)
        );
}
