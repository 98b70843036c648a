using Microsoft.AspNetCore.Builder;

namespace Portvakt.SelfService.Rest;

/// <summary>
/// Says beside a route what the API's document tells of it. Metadata of our own: the framework's would have a say in which
/// route answers, and bodies are read by hand here.
/// </summary>
internal static class DescribedRoutes
{
    public static RouteHandlerBuilder Describe(
        this RouteHandlerBuilder route,
        string id,
        string summary,
        string details = ""
    ) => route.WithMetadata(new OperationNotes(id, summary, details));

    /// <summary>The body that it reads.</summary>
    public static RouteHandlerBuilder Takes<T>(
        this RouteHandlerBuilder route,
        string example,
        string mediaType = "application/json"
    ) => route.WithMetadata(new TakenBody(typeof(T), example, mediaType));

    /// <summary>The body that it reads when there is one.</summary>
    public static RouteHandlerBuilder MayTake<T>(this RouteHandlerBuilder route, string example) =>
        route.WithMetadata(new TakenBody(typeof(T), example, "application/json", Required: false));

    /// <summary>The body that it answers with.</summary>
    public static RouteHandlerBuilder Gives<T>(this RouteHandlerBuilder route, string example) =>
        route.WithMetadata(new GivenBody(typeof(T), example));

    /// <summary>What it understands in the query, or what parts of the path are.</summary>
    public static TBuilder With<TBuilder>(this TBuilder route, params ApiParameter[] parameters)
        where TBuilder : IEndpointConventionBuilder => route.WithMetadata([.. parameters]);

    /// <summary>The list comes in pages when they are asked for.</summary>
    public static RouteHandlerBuilder Paged(this RouteHandlerBuilder route) =>
        route.With(
            new ApiParameter("page_size", "integer", "Most entries; without it the list is whole.")
            {
                Most = PageWish.Most,
            },
            ApiParameter.Query(
                "cursor",
                "Where the page before ended; the Link header of its answer has it (RFC 8288)."
            )
        );

    /// <summary>The answer has an ETag.</summary>
    public static RouteHandlerBuilder Tagged(this RouteHandlerBuilder route) =>
        route.WithMetadata(new TaggedNote());

    /// <summary>Too often is refused.</summary>
    public static RouteHandlerBuilder Limited(this RouteHandlerBuilder route) =>
        route.WithMetadata(new LimitedNote());

    /// <summary>If-Match is heeded.</summary>
    public static RouteHandlerBuilder Conditional(this RouteHandlerBuilder route) =>
        route.WithMetadata(new ConditionalNote());
}
