using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Portvakt.SelfService.Tests.Rest;

/// <summary>The route table of a running self-service API.</summary>
internal static partial class ApiRoutes
{
    /// <summary>All routes.</summary>
    public static IReadOnlyList<RouteEndpoint> Of(TestServer server) =>
        [
            .. server
                .Server.Api.GetRequiredService<EndpointDataSource>()
                .Endpoints.OfType<RouteEndpoint>(),
        ];

    /// <summary>Those that the document tells of: all but the old addresses and the way to the reference.</summary>
    public static IEnumerable<RouteEndpoint> Documented(TestServer server) =>
        Of(server).Where(r => Pattern(r).StartsWith("/api/v", StringComparison.Ordinal));

    /// <summary>Method and pattern: GET /api/v1/clients.</summary>
    public static string Name(RouteEndpoint route) =>
        $"{route.Metadata.GetRequiredMetadata<HttpMethodMetadata>().HttpMethods.Single()} {Pattern(route)}";

    /// <summary>As the document writes it: without what a part must look like.</summary>
    public static string Pattern(RouteEndpoint route) =>
        "/" + Constraint().Replace(route.RoutePattern.RawText!.TrimStart('/'), "}");

    [GeneratedRegex(":[a-z]+}")]
    private static partial Regex Constraint();
}
