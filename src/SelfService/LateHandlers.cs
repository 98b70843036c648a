using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;

namespace Portvakt.SelfService;

/// <summary>
/// Adds routes whose handlers are compiled at their first call. The framework compiles all of them before it answers the
/// first request, which was a second of the portal's start. Found before the framework's methods of the same names, since
/// this namespace encloses the features.
/// </summary>
internal static class LateHandlers
{
    public static RouteHandlerBuilder MapGet(
        this IEndpointRouteBuilder routes,
        string pattern,
        Delegate handler
    ) => routes.Map(pattern, handler, HttpMethods.Get);

    public static RouteHandlerBuilder MapPost(
        this IEndpointRouteBuilder routes,
        string pattern,
        Delegate handler
    ) => routes.Map(pattern, handler, HttpMethods.Post);

    public static RouteHandlerBuilder MapPut(
        this IEndpointRouteBuilder routes,
        string pattern,
        Delegate handler
    ) => routes.Map(pattern, handler, HttpMethods.Put);

    public static RouteHandlerBuilder MapDelete(
        this IEndpointRouteBuilder routes,
        string pattern,
        Delegate handler
    ) => routes.Map(pattern, handler, HttpMethods.Delete);

    private static RouteHandlerBuilder Map(
        this IEndpointRouteBuilder routes,
        string pattern,
        Delegate handler,
        string method
    ) => RouteHandlerServices.Map(routes, pattern, handler, [method], Describe, Late);

    /// <summary>What its parameters and answers tell, which only the description of the API asks for.</summary>
    private static RequestDelegateMetadataResult Describe(
        MethodInfo handler,
        RequestDelegateFactoryOptions? options
    ) =>
        options!.EndpointBuilder!.Metadata.OfType<IExcludeFromDescriptionMetadata>().Any()
            ? new RequestDelegateMetadataResult { EndpointMetadata = [] }
            : RequestDelegateFactory.InferMetadata(handler, options);

    private static RequestDelegateResult Late(
        Delegate handler,
        RequestDelegateFactoryOptions options,
        RequestDelegateMetadataResult? metadata
    )
    {
        var compiled = new Lazy<RequestDelegate>(() =>
            RequestDelegateFactory.Create(handler, options).RequestDelegate
        );
        return new RequestDelegateResult(http => compiled.Value(http), metadata!.EndpointMetadata);
    }
}
