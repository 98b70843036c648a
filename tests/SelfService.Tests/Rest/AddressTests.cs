using System.Net;
using Portvakt.Store;
using static Portvakt.SelfService.Tests.Rest.ApiCalls;

namespace Portvakt.SelfService.Tests.Rest;

/// <summary>The same operations at the address of today and at that of yesterday.</summary>
public sealed class AddressTests(Servers servers)
{
    [Theory]
    [OnBoth("/api/v1/clients")]
    [OnBoth("/api/v1/clients/")]
    [OnBoth("/clients")]
    [OnBoth("/clients/")]
    public async Task A_trailing_slash_and_the_old_root_make_no_difference(
        DatabaseKind kind,
        string list
    )
    {
        using var machine = await (await servers.On(kind)).Writer();

        var client = (await machine.Post(list, Client())).Is(HttpStatusCode.OK);

        foreach (var root in new[] { "/api/v1/clients", "/clients" })
        foreach (var slash in new[] { "", "/" })
        {
            var one = $"{root}/{client.Id()}";
            Assert.Equal(client.Id(), (await machine.Get(one + slash)).Json.Id());
            (await machine.Get($"{one}/jwks{slash}")).Is(HttpStatusCode.OK);
            (await machine.Put($"{one}{slash}", Client())).Is(HttpStatusCode.OK);
        }
    }

    [Theory, OnBoth]
    public async Task A_body_may_come_where_none_is_needed(DatabaseKind kind)
    {
        using var machine = await (await servers.On(kind)).Writer();
        var client = await machine.NewClient();

        // Some clients say application/json on every request, and send nothing.
        (await machine.Send(HttpMethod.Delete, client.Address(), "")).Is(HttpStatusCode.OK);
        (await machine.Send(HttpMethod.Get, Clients, "")).Is(HttpStatusCode.OK);
    }
}
