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
    private const string Usage = One + "/usage";
    private const string Keys = One + "/jwks";
    private const string OneKey = Keys + "/{kid}";
    private const string KeyUsage = One + "/keys/usage";
    private const string OnBehalfOf = One + "/onbehalfof";
    private const string OneOnBehalfOf = OnBehalfOf + "/{id}";

    public static void Map(IEndpointRouteBuilder operations)
    {
        var api = operations
            .MapGroup("")
            .WithTags("Clients")
            .With(IntegrationApiParameters.InPaths);
        MapClients(api);
        MapKeys(api.MapGroup("").WithTags("Keys"));
        MapOnBehalfOf(api.MapGroup("").WithTags("On behalf of"));
    }

    /// <summary>The one operation that has a second version.</summary>
    public static void MapV2(IEndpointRouteBuilder api) =>
        api.MapPost(One + "/key", KeySetApi.PostText)
            .Requires(Operation.ManageKeys)
            .WithTags("Keys")
            .With(IntegrationApiParameters.InPaths)
            .Describe("addKey", "Add a key as text", KeyDetails.Text)
            .Takes<string>(KeyExamples.Pem, "text/plain")
            .Gives<KeyBody>(KeyExamples.Given)
            .Conditional()
            .Once();

    private static void MapClients(IEndpointRouteBuilder api)
    {
        const Operation read = Operation.ReadIntegrations;
        api.MapGet(List, ClientApi.List)
            .Requires(read)
            .Describe("listClients", "List clients")
            .With(IntegrationApiParameters.Inactive)
            .Paged()
            .Gives<IReadOnlyList<ClientBody>>(ClientExamples.List);
        api.MapPost(List, ClientApi.Post)
            .Requires(Operation.CreateIntegration)
            .Describe("createClient", "Register a client", ClientDetails.Create)
            .Takes<ClientBody>(ClientExamples.Sent)
            .Gives<ClientBody>(ClientExamples.Changed)
            .Tagged()
            .Once();
        api.MapGet(One, ClientApi.Get)
            .Requires(read)
            .Describe("getClient", "Read a client")
            .Gives<ClientBody>(ClientExamples.Given)
            .Tagged();
        api.MapPut(One, ClientApi.Put)
            .Requires(Operation.ChangeIntegration)
            .Describe("replaceClient", "Replace a client", ClientDetails.Replace)
            .Takes<ClientBody>(ClientExamples.Sent)
            .Gives<ClientBody>(ClientExamples.Changed)
            .Tagged()
            .Conditional();
        api.MapDelete(One, ClientApi.Delete)
            .Requires(Operation.DeactivateIntegration)
            .Describe("deactivateClient", "Deactivate a client", ClientDetails.Deactivate)
            .Gives<ClientBody>(ClientExamples.Deactivated)
            .Tagged()
            .Conditional();
        api.MapGet(Usage, ClientUsageApi.Get)
            .Requires(read)
            .Describe("getClientUsage", "See what a client was used for", ClientDetails.Usage)
            .Gives<ClientUsageBody>(ClientExamples.Usage);
        api.MapPost(Secret, ClientApi.PostSecret)
            .Requires(Operation.RenewSecret)
            .Describe("renewSecret", "Give a client a new secret", ClientDetails.Secret)
            .Gives<ClientBody>(ClientExamples.WithSecret)
            .Tagged()
            .Conditional()
            .Once();
    }

    private static void MapKeys(IEndpointRouteBuilder api)
    {
        const Operation read = Operation.ReadIntegrations;
        const Operation write = Operation.ManageKeys;
        api.MapGet(Keys, KeySetApi.Get)
            .Requires(read)
            .Describe("getKeys", "Read a client's keys")
            .Gives<KeySetBody>(KeyExamples.SetGiven)
            .Tagged();
        api.MapPost(Keys, KeySetApi.Put)
            .Requires(write)
            .Describe("replaceKeys", "Replace a client's keys", KeyDetails.Replace)
            .Takes<KeySetBody>(KeyExamples.SetSent)
            .Gives<KeySetBody>(KeyExamples.SetStored)
            .Tagged()
            .Conditional()
            .Once();
        // Documented as the same as POST until 2024.
        api.MapPut(Keys, KeySetApi.Put)
            .Requires(write)
            .Describe("putKeys", "Replace a client's keys (as POST)", KeyDetails.Replace)
            .Takes<KeySetBody>(KeyExamples.SetSent)
            .Gives<KeySetBody>(KeyExamples.SetStored)
            .Tagged()
            .Conditional();
        api.MapDelete(Keys, KeySetApi.Delete)
            .Requires(write)
            .Describe("removeKeys", "Remove all keys of a client")
            .Gives<KeySetBody>(KeyExamples.NoneLeft)
            .Tagged()
            .Conditional();
        api.MapGet(OneKey, KeySetApi.GetOne)
            .Requires(read)
            .Describe("getKey", "Read a key")
            .Gives<KeyBody>(KeyExamples.Given)
            .Tagged();
        api.MapPut(OneKey, KeySetApi.PutOne)
            .Requires(write)
            .Describe("putKey", "Add or replace a key", KeyDetails.Put)
            .Takes<KeyBody>(KeyExamples.Sent)
            .Gives<KeyBody>(KeyExamples.Given)
            .Tagged()
            .Conditional();
        api.MapDelete(OneKey, KeySetApi.DeleteOne)
            .Requires(write)
            .Describe("removeKey", "Remove a key")
            .Gives<KeyBody>(KeyExamples.Given)
            .Conditional();
        api.MapGet(KeyUsage, KeyUsageApi.Get)
            .Requires(read)
            .Describe("getKeyUsage", "See when each key was last used")
            .Gives<IReadOnlyList<KeyUsageBody>>(KeyExamples.Usage);
    }

    private static void MapOnBehalfOf(IEndpointRouteBuilder api)
    {
        const Operation read = Operation.ReadOnBehalfOf;
        const Operation write = Operation.ChangeOnBehalfOf;
        api.MapGet(OnBehalfOf, OnBehalfOfApi.List)
            .Requires(read)
            .Describe("listOnBehalfOf", "List onbehalfof entries")
            .Gives<IReadOnlyList<OnBehalfOfBody>>(OnBehalfOfExamples.List)
            .Tagged();
        api.MapPost(OnBehalfOf, OnBehalfOfApi.Post)
            .Requires(write)
            .Describe("addOnBehalfOf", "Add an onbehalfof entry")
            .Takes<OnBehalfOfBody>(OnBehalfOfExamples.Sent)
            .Gives<OnBehalfOfBody>(OnBehalfOfExamples.Added)
            .Once();
        api.MapGet(OneOnBehalfOf, OnBehalfOfApi.Get)
            .Requires(read)
            .Describe("getOnBehalfOf", "Read an onbehalfof entry")
            .Gives<OnBehalfOfBody>(OnBehalfOfExamples.Given)
            .Tagged();
        api.MapPut(OneOnBehalfOf, OnBehalfOfApi.Put)
            .Requires(write)
            .Describe("replaceOnBehalfOf", "Replace an onbehalfof entry")
            .Takes<OnBehalfOfBody>(OnBehalfOfExamples.Replacing)
            .Gives<OnBehalfOfBody>(OnBehalfOfExamples.Changed);
        api.MapDelete(OneOnBehalfOf, OnBehalfOfApi.Delete)
            .Requires(write)
            .Describe("removeOnBehalfOf", "Remove an onbehalfof entry")
            .Gives<OnBehalfOfBody>(OnBehalfOfExamples.Changed);
    }
}
