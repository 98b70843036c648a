using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;

namespace Portvakt.EndToEnd.Tests.Pages;

/// <summary>A page of the portal as its endpoint table knows it, so that no new page is forgotten.</summary>
/// <param name="Pattern">Such as "/{environment}/mine-api".</param>
/// <param name="Operation">Who may open it.</param>
internal sealed record PageRoute(string Pattern, Operation Operation)
{
    /// <summary>
    /// What answers a GET without being a page of ours: ways elsewhere, a framed mail, a file, and a word to a provider.
    /// </summary>
    private static readonly string[] NoPages =
    [
        "/sprak/{tag}",
        "/katalog",
        "/dev/mail/{id:guid}/html",
        "/jwk-creator/last-ned",
        "/status.rss",
        "/kalender/{secret}.ics",
        "/{environment}/integrasjoner/{clientId}/kode/last-ned",
        "/{environment}/ansattporten",
        "/{environment}/integrasjoner/eksport",
        "/drift/vilkar/eksport",
        "/{environment}/ansattporten/utlogget",
        "/{environment}/mine-api/{id:guid}/eksport.csv",
    ];

    /// <summary>Every page of a running portal.</summary>
    public static IReadOnlyList<PageRoute> Of(TestServer server) =>
        [
            .. server
                .Server.Portal.GetServices<EndpointDataSource>()
                .SelectMany(source => source.Endpoints)
                .OfType<RouteEndpoint>()
                .Where(IsGet)
                .Select(Read)
                .OfType<PageRoute>()
                .Distinct()
                .OrderBy(route => route.Pattern, StringComparer.Ordinal),
        ];

    private static bool IsGet(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") ?? true;

    private static PageRoute? Read(RouteEndpoint endpoint)
    {
        var pattern = "/" + endpoint.RoutePattern.RawText!.TrimStart('/');
        return
            endpoint.Metadata.GetMetadata<OperationMetadata>() is { } row
            && !NoPages.Contains(pattern)
            ? new PageRoute(pattern, row.Operation)
            : null;
    }
}
