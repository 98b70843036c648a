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

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet(List, ScopeApi.List).Requires(Operation.ReadScopes);
        api.MapPost(List, ScopeApi.Post).Requires(Operation.CreateScope).Once();
        api.MapPut(List, ScopeApi.Put).Requires(Operation.ChangeScope);
        api.MapDelete(List, ScopeApi.Delete).Requires(Operation.ChangeScope);
        api.MapGet(List + "/scope", ScopeApi.Get).Requires(Operation.ReadScopes);
        api.MapGet(List + "/all", PublicScopeApi.List).Requires(Operation.ReadPublic);
        api.MapGet(Accesses, AccessListApi.OfProvider).Requires(Operation.ReadScopes);
        api.MapGet(Accesses + "/all", AccessListApi.OfConsumer).Requires(Operation.ReadOwnAccesses);
        api.MapPut(OneAccess, AccessApi.Put).Requires(Operation.GrantAccess);
        api.MapDelete(OneAccess, AccessApi.Delete).Requires(Operation.RemoveAccess);
        api.MapPost(Accesses + "/bulk", BulkAccessApi.Post).Requires(Operation.GrantAccess).Once();
    }
}
