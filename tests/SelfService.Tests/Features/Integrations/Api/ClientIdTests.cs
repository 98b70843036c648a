using System.Net;
using Portvakt.Store;
using static Portvakt.SelfService.Tests.Rest.ApiCalls;

namespace Portvakt.SelfService.Tests.Features.Integrations.Api;

public sealed class ClientIdTests(Servers servers)
{
    [Theory, OnBoth]
    public async Task A_client_id_may_be_chosen_once(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var machine = await server.Writer();
        using var neighbour = await server.Writer(Lynghei);
        var id = $"chosen_{Guid.NewGuid():N}.id";

        var client = await machine.NewClient(("client_id", id));
        var own = await machine.Post(Clients, Client(("client_id", id)));
        var theirs = await neighbour.Post(Clients, Client(("client_id", id)));

        Assert.Equal(id, client.Id());
        Assert.Equal(id, (await machine.Get($"{Clients}/{id}")).Json.Id());
        foreach (var again in new[] { own, theirs })
        {
            again.Is(HttpStatusCode.Conflict);
            Assert.Equal(["client_id: client-exists"], again.Complaints());
        }
    }

    [Theory]
    [OnBoth("short")]
    [OnBoth("with space in it")]
    [OnBoth("_begins-with-a-mark")]
    [OnBoth("sla/shes-in-it")]
    [OnBoth("ærlighet-varer")]
    [OnBoth("portvakt")]
    public async Task One_that_would_not_stay_whole_in_an_address_is_refused(
        DatabaseKind kind,
        string id
    )
    {
        using var machine = await (await servers.On(kind)).Writer();

        var answer = await machine.Post(Clients, Client(("client_id", id)));

        answer.Is(HttpStatusCode.BadRequest);
        Assert.Equal(["client_id: client-id-malformed"], answer.Complaints());
    }

    [Theory, OnBoth]
    public async Task It_stays_as_do_the_type_and_the_owner(DatabaseKind kind)
    {
        using var machine = await (await servers.On(kind)).Writer();
        var client = await machine.NewClient();

        var same = await machine.Put(
            client.Address(),
            Client(("client_id", client.Id()), ("client_orgno", Fossekall))
        );
        var other = await machine.Put(
            client.Address(),
            Client(
                ("client_id", "something-else"),
                ("client_orgno", Lynghei),
                ("integration_type", "krr")
            )
        );

        same.Is(HttpStatusCode.OK);
        other.Is(HttpStatusCode.BadRequest);
        Assert.Equal(
            [
                "client_id: client-id-fixed",
                "client_orgno: client-orgno-fixed",
                "integration_type: kind-fixed",
            ],
            other.Complaints().Order()
        );
    }
}
