using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Portvakt.Domain.Organisations;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Rest;

namespace Portvakt.SelfService.Features.AccessRequests;

/// <summary>The addresses of the REST face.</summary>
internal static class AccessRequestApiRoutes
{
    private const string List = "/scopes/access/requests";
    private const string One = List + "/{id:guid}";

    private const string Asking =
        "The owner of the scope decides, or a rule of its own at once. A client that is named gets the scope together with the access.";

    private const string Approving =
        "Gives the access, until the day that was asked for if nothing else is sent; an access that stands keeps its own terms.";

    private static readonly ApiParameter[] OfList =
    [
        ApiParameter.Query(
            "role",
            "consumer: those that the organisation asked; provider: those that it is asked.",
            AccessRequestListApi.AsProvider
        ) with
        {
            Required = true,
            Words = [AccessRequestListApi.AsConsumer, AccessRequestListApi.AsProvider],
        },
        ApiParameter.Query("state", "Only those in this state.") with
        {
            Words = ScopeWords.RequestStates.All,
        },
    ];

    private static readonly ApiParameter Id = ApiParameter.Path(
        "id",
        "id of the request.",
        AccessRequestExamples.Id
    );

    public static void Map(IEndpointRouteBuilder operations)
    {
        var api = operations.MapGroup("").WithTags("Access requests").With(Id);
        api.MapGet(List, AccessRequestListApi.List)
            .Requires(Operation.ReadOwnAccesses)
            .Describe("listAccessRequests", "List access requests")
            .With(OfList)
            .Paged()
            .Gives<IReadOnlyList<AccessRequestBody>>(AccessRequestExamples.List);
        api.MapPost(List, AccessRequestApi.Post)
            .Requires(Operation.RequestAccess)
            .Describe("askForAccess", "Ask for access", Asking)
            .Takes<AskBody>(AccessRequestExamples.Sent)
            .Gives<AccessRequestBody>(AccessRequestExamples.Asked)
            .Tagged()
            .Once();
        api.MapPost(One + "/approve", AccessRequestApi.Approve)
            .Requires(Operation.DecideAccessRequest)
            .Describe("approveAccessRequest", "Say yes to an access request", Approving)
            .MayTake<ApproveBody>(AccessRequestExamples.Terms)
            .Gives<AccessRequestBody>(AccessRequestExamples.Approved)
            .Tagged()
            .Conditional()
            .Once();
        api.MapPost(One + "/withdraw", AccessRequestApi.Withdraw)
            .Requires(Operation.RequestAccess)
            .Describe("withdrawAccessRequest", "Take back an access request")
            .Gives<AccessRequestBody>(AccessRequestExamples.Withdrawn)
            .Tagged()
            .Conditional()
            .Once();
        api.MapPost(One + "/decline", AccessRequestApi.Decline)
            .Requires(Operation.DecideAccessRequest)
            .Describe("declineAccessRequest", "Say no to an access request")
            .Takes<DeclineBody>(AccessRequestExamples.Reason)
            .Gives<AccessRequestBody>(AccessRequestExamples.Declined)
            .Tagged()
            .Conditional()
            .Once();
    }
}
