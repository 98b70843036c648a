using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Rest;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>The addresses of the REST face.</summary>
internal static class IntegrationApiRoutes
{
    private const string List = "/clients";
    private const string One = List + "/{clientId}";
    private const string Secret = One + "/secret";
    private const string Keys = One + "/jwks";
    private const string OneKey = Keys + "/{kid}";
    private const string KeyUsage = One + "/keys/usage";
    private const string OnBehalfOf = One + "/onbehalfof";
    private const string OneOnBehalfOf = OnBehalfOf + "/{id}";

    public static void Map(IEndpointRouteBuilder api)
    {
        const Operation read = Operation.ReadIntegrations;
        api.MapGet(List, ClientApi.List).Requires(read);
        api.MapPost(List, ClientApi.Post).Requires(Operation.CreateIntegration).Once();
        api.MapGet(One, ClientApi.Get).Requires(read);
        api.MapPut(One, ClientApi.Put).Requires(Operation.ChangeIntegration);
        api.MapDelete(One, ClientApi.Delete).Requires(Operation.DeactivateIntegration);
        api.MapPost(Secret, ClientApi.PostSecret).Requires(Operation.RenewSecret).Once();
        MapKeys(api);
        MapOnBehalfOf(api);
    }

    /// <summary>The one operation that has a second version.</summary>
    public static void MapV2(IEndpointRouteBuilder api) =>
        api.MapPost(One + "/key", KeySetApi.PostText).Requires(Operation.ManageKeys).Once();

    private static void MapKeys(IEndpointRouteBuilder api)
    {
        const Operation read = Operation.ReadIntegrations;
        const Operation write = Operation.ManageKeys;
        api.MapGet(Keys, KeySetApi.Get).Requires(read);
        api.MapPost(Keys, KeySetApi.Put).Requires(write).Once();
        // Documented as the same as POST until 2024.
        api.MapPut(Keys, KeySetApi.Put).Requires(write);
        api.MapDelete(Keys, KeySetApi.Delete).Requires(write);
        api.MapGet(OneKey, KeySetApi.GetOne).Requires(read);
        api.MapPut(OneKey, KeySetApi.PutOne).Requires(write);
        api.MapDelete(OneKey, KeySetApi.DeleteOne).Requires(write);
        api.MapGet(KeyUsage, KeyUsageApi.Get).Requires(read);
    }

    private static void MapOnBehalfOf(IEndpointRouteBuilder api)
    {
        const Operation read = Operation.ReadOnBehalfOf;
        const Operation write = Operation.ChangeOnBehalfOf;
        api.MapGet(OnBehalfOf, OnBehalfOfApi.List).Requires(read);
        api.MapPost(OnBehalfOf, OnBehalfOfApi.Post).Requires(write).Once();
        api.MapGet(OneOnBehalfOf, OnBehalfOfApi.Get).Requires(read);
        api.MapPut(OneOnBehalfOf, OnBehalfOfApi.Put).Requires(write);
        api.MapDelete(OneOnBehalfOf, OnBehalfOfApi.Delete).Requires(write);
    }
}
