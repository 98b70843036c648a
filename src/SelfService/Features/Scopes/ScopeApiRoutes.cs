using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Rest;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>The addresses of the REST face.</summary>
internal static class ScopeApiRoutes
{
    private const string List = "/scopes";
    private const string Accesses = List + "/access";
    private const string OneAccess = Accesses + "/{consumerOrgno}";

    public static void Map(IEndpointRouteBuilder operations)
    {
        MapScopes(operations.MapGroup("").WithTags("Scopes"));
        MapLists(operations.MapGroup("").WithTags("Accesses"));
        MapAccesses(operations.MapGroup("").WithTags("Accesses"));
    }

    private static void MapScopes(IEndpointRouteBuilder api)
    {
        api.MapGet(List, ScopeApi.List)
            .Requires(Operation.ReadScopes)
            .Describe("listScopes", "List your scopes")
            .With(ScopeApiParameters.OfList)
            .Paged()
            .Gives<IReadOnlyList<ScopeBody>>(ScopeExamples.List);
        api.MapPost(List, ScopeApi.Post)
            .Requires(Operation.CreateScope)
            .Describe("createScope", "Create a scope", ScopeDetails.Create)
            .Takes<ScopeBody>(ScopeExamples.Sent)
            .Gives<ScopeBody>(ScopeExamples.Changed)
            .Tagged()
            .Once();
        api.MapPut(List, ScopeApi.Put)
            .Requires(Operation.ChangeScope)
            .Describe("replaceScope", "Replace a scope", ScopeDetails.Replace)
            .With(ScopeApiParameters.Scope)
            .Takes<ScopeBody>(ScopeExamples.Sent)
            .Gives<ScopeBody>(ScopeExamples.Changed)
            .Tagged()
            .Conditional();
        api.MapDelete(List, ScopeApi.Delete)
            .Requires(Operation.ChangeScope)
            .Describe("deactivateScope", "Deactivate a scope", ScopeDetails.Deactivate)
            .With(ScopeApiParameters.Scope)
            .Gives<ScopeBody>(ScopeExamples.Deactivated)
            .Tagged()
            .Conditional();
        api.MapGet(List + "/scope", ScopeApi.Get)
            .Requires(Operation.ReadScopes)
            .Describe("getScope", "Read one of your scopes")
            .With(ScopeApiParameters.Scope)
            .Gives<ScopeBody>(ScopeExamples.Given)
            .Tagged();
        api.MapGet(List + "/affected", ScopeApi.Affected)
            .Requires(Operation.ReadScopes)
            .Describe("getAffected", "See whom it hits when a scope ends", ScopeDetails.Affected)
            .With(ScopeApiParameters.Scope)
            .Gives<AffectedBody>(ScopeExamples.Affected);
        api.MapGet(List + "/all", PublicScopeApi.List)
            .Requires(Operation.ReadPublic)
            .Describe("listCatalogue", "List everybody's scopes", ScopeDetails.Catalogue)
            .With(ScopeApiParameters.OfCatalogue)
            .Paged()
            .Gives<IReadOnlyList<ScopeBody>>(ScopeExamples.Catalogue);
    }

    private static void MapLists(IEndpointRouteBuilder api)
    {
        api.MapGet(Accesses, AccessListApi.OfProvider)
            .Requires(Operation.ReadScopes)
            .Describe("listConsumers", "List who has access", ScopeDetails.Consumers)
            .With(ScopeApiParameters.OfConsumers)
            .Paged()
            .Gives<IReadOnlyList<AccessBody>>(ScopeExamples.Accesses);
        api.MapGet(Accesses + "/all", AccessListApi.OfConsumer)
            .Requires(Operation.ReadOwnAccesses)
            .Describe("listOwnAccesses", "List what you have access to")
            .With(ScopeApiParameters.Ended)
            .Paged()
            .Gives<IReadOnlyList<AccessBody>>(ScopeExamples.Received);
    }

    private static void MapAccesses(IEndpointRouteBuilder api)
    {
        api.MapPut(OneAccess, AccessApi.Put)
            .Requires(Operation.GrantAccess)
            .Describe("grantAccess", "Give access", ScopeDetails.Grant)
            .With(ScopeApiParameters.Scope, ScopeApiParameters.Consumer)
            .MayTake<AccessTermsBody>(ScopeExamples.TermsSent)
            .Gives<AccessBody>(ScopeExamples.Granted)
            .Tagged()
            .Conditional();
        api.MapDelete(OneAccess, AccessApi.Delete)
            .Requires(Operation.RemoveAccess)
            .Describe("removeAccess", "Take access away", ScopeDetails.Remove)
            .With(ScopeApiParameters.Scope, ScopeApiParameters.Consumer)
            .Gives<AccessBody>(ScopeExamples.Removed)
            .Tagged()
            .Conditional();
        api.MapPost(OneAccess + "/undo", AccessApi.Undo)
            .Requires(Operation.GrantAccess)
            .Describe("restoreAccess", "Undo the removal of an access", ScopeDetails.Restore)
            .With(ScopeApiParameters.Scope, ScopeApiParameters.Consumer)
            .Gives<AccessBody>(ScopeExamples.Granted)
            .Tagged()
            .Conditional()
            .Once();
        api.MapPost(Accesses + "/bulk", BulkAccessApi.Post)
            .Requires(Operation.GrantAccess)
            .Describe("changeAccesses", "Give and take many accesses", ScopeDetails.Many)
            .With(ScopeApiParameters.Scope)
            .Takes<BulkAccessBody>(ScopeExamples.ManySent)
            .Gives<BulkAnswerBody>(ScopeExamples.ManyChanged)
            .Once();
    }
}
