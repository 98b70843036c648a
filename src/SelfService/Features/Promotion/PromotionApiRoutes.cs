using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Rest;

namespace Portvakt.SelfService.Features.Promotion;

/// <summary>The addresses of the REST face.</summary>
internal static class PromotionApiRoutes
{
    // As on the page: in the environment that something is made in, by a caller of that environment.
    private const string One = "/promotions/{from}/{clientId}";

    private const string Comparing =
        "Asked of the API of production. The ETag is of the client in test, for the If-Match of the POST.";

    private const string Promoting =
        "Sent to the API of production: a client with the same settings, the scopes that production knows, and no key. Give it "
        + "a new key afterwards; one that was used in test is refused.";

    public static void Map(IEndpointRouteBuilder operations)
    {
        var api = operations
            .MapGroup("")
            .WithTags("Promotion")
            .With(
                ApiParameter.Path("from", "The test environment.", PromotionExamples.From),
                ApiParameter.Path("clientId", "client_id in test.", PromotionExamples.Id)
            );
        api.MapGet(One, PromotionApi.Get)
            .Requires(Operation.ReadIntegrations)
            .Describe("getPromotion", "See what a client lacks for production", Comparing)
            .Gives<PromotionBody>(PromotionExamples.Compared)
            .Tagged();
        api.MapPost(One, PromotionApi.Post)
            .Requires(Operation.CreateIntegration)
            .Describe("promoteClient", "Take a client into production", Promoting)
            .MayTake<PromotionRequest>(PromotionExamples.Sent)
            .Gives<PromotedBody>(PromotionExamples.Promoted)
            .Tagged()
            .Conditional()
            .Once();
    }
}
