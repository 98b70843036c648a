using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Rest;

namespace Portvakt.SelfService.Features.ApiReference;

internal static class ApiReferenceRoutes
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(Links.ApiReference, ApiReferencePages.List).Requires(Operation.ReadPublic);
        pages
            .MapGet(Links.ApiOperation("{operation}"), ApiReferencePages.One)
            .Requires(Operation.ReadPublic);
    }

    /// <summary>What the API itself answers: the document, and the way to the pages from where the original has them.</summary>
    public static void MapApi(IEndpointRouteBuilder api)
    {
        api.MapGet(AdminApi.Base + "/openapi.json", ApiDocument.Get)
            .Requires(Operation.ReadPublic)
            .WithTags("The API itself")
            .Describe("getDocument", "Read this document")
            .Gives<object>("""{ "openapi": "3.1.2" }""");
        foreach (
            var address in new[] { "/swagger-ui/index.html", "/swagger-ui", Links.ApiReference }
        )
            api.MapGet(address, ToPages).Requires(Operation.ReadPublic).ExcludeFromDescription();
    }

    private static IResult ToPages(ApiSettings settings) =>
        Results.Redirect(settings.Portal + Links.ApiReference);
}
