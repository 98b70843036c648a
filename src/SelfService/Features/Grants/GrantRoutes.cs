using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Rest;
using Portvakt.Store.Grants;

namespace Portvakt.SelfService.Features.Grants;

/// <summary>The feature's services and addresses.</summary>
internal static class GrantRoutes
{
    private const string Test = "/{environment}/integrasjoner/{clientId}/test";
    private const string Explain = "/{environment}/forklar";
    private const string ApiExplain = "/explanations";

    public static void Add(IServiceCollection services) =>
        services
            .AddSingleton<TokenDoors>()
            .AddSingleton<StoredJudge>()
            .AddScoped<GrantReaders>()
            .AddScoped<ScopeOwnerView>()
            .AddScoped<ExplainAssertion>()
            .AddScoped<ExplainRefusal>()
            .AddScoped<ExplainRights>()
            .AddScoped<ExplainGrant>()
            .AddScoped<WriteGrant>()
            .AddScoped<ShowTest>()
            .AddScoped<SendGrant>();

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(Test, TestGrantPages.Get).Requires(Operation.ReadIntegrations);
        pages.MapPost(Test, TestGrantPages.Post).Requires(Operation.ReadIntegrations);
        pages.MapGet(Explain, ExplainPages.Get).Requires(Operation.ExplainGrant);
        pages.MapPost(Explain, ExplainPages.Post).Requires(Operation.ExplainGrant);
    }

    public static void MapApi(IEndpointRouteBuilder api)
    {
        api.MapGet(ApiExplain, ExplainApi.Get)
            .Requires(Operation.ExplainGrant)
            .WithTags("Explanations")
            .Describe(
                "explain",
                "Explain a refusal, or whether there would be one",
                ExplainDetails.Get
            )
            .With(
                ApiParameter.Query(
                    "trace_id",
                    "The id that the error answer named; kept for a day."
                ),
                ApiParameter.Query(
                    "scope",
                    "The scope that is asked about.",
                    "fjelltake:varsel.read"
                ),
                ApiParameter.Query("client_id", "The client that would ask."),
                ApiParameter.Query(
                    "consumer",
                    "The organisation that the token would be for; the client's own without it."
                )
            )
            .Gives<ExplanationBody>(ExplainDetails.Answer);
        api.MapPost(ApiExplain, ExplainApi.Post)
            .Requires(Operation.ExplainGrant)
            .WithTags("Explanations")
            .Describe("explainAssertion", "Explain an assertion", ExplainDetails.Post)
            .Takes<AssertionBody>(ExplainDetails.Sent)
            .Gives<ExplanationBody>(ExplainDetails.Unreadable);
    }
}
