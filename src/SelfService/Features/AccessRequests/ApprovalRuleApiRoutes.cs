using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Rest;

namespace Portvakt.SelfService.Features.AccessRequests;

/// <summary>The addresses of the rules' REST face.</summary>
internal static class ApprovalRuleApiRoutes
{
    private const string All = "/scopes/access/rules";

    private const string Making =
        "Holds for the requests that come from then on; those that wait already are left to people.";

    public static void Map(IEndpointRouteBuilder operations)
    {
        var api = operations.MapGroup("").WithTags("Access requests");
        api.MapGet(All, ApprovalRuleApi.List)
            .Requires(Operation.ReadScopes)
            .Describe("listApprovalRules", "List the rules that approve access requests")
            .With(
                ApiParameter.Query(
                    "scope",
                    "Only those for this scope.",
                    "fjelltake:kart/stadnamn.read"
                )
            )
            .Paged()
            .Gives<IReadOnlyList<ApprovalRuleBody>>(ApprovalRuleExamples.List);
        api.MapPost(All, ApprovalRuleApi.Post)
            .Requires(Operation.DecideAccessRequest)
            .Describe("createApprovalRule", "Approve access requests beforehand", Making)
            .Takes<ApprovalRuleRequest>(ApprovalRuleExamples.Sent)
            .Gives<ApprovalRuleBody>(ApprovalRuleExamples.Holding)
            .Tagged()
            .Once();
        api.MapDelete(All + "/{id:guid}", ApprovalRuleApi.Delete)
            .Requires(Operation.DecideAccessRequest)
            .Describe("endApprovalRule", "End a rule", "Access that it gave is kept.")
            .With(ApiParameter.Path("id", "id of the rule.", ApprovalRuleExamples.Id))
            .Gives<ApprovalRuleBody>(ApprovalRuleExamples.Ended)
            .Tagged()
            .Conditional();
    }
}
