using System.Net;
using System.Text.Json;
using Portvakt.Domain.Basics;
using Portvakt.Store;
using static Portvakt.SelfService.Tests.Rest.ApiCalls;

namespace Portvakt.SelfService.Tests.Features.Integrations.Api;

/// <summary>Clients come into being, change, end and begin again; nothing of them is lost.</summary>
public sealed class ClientLifeTests(Servers servers)
{
    [Theory, OnBoth]
    public async Task A_deleted_client_is_kept_and_listed_on_request_alone(DatabaseKind kind)
    {
        using var machine = await (await servers.On(kind)).Writer();
        var client = await machine.NewClient(("scopes", new[] { Ground.Granted }));

        var deleted = (await machine.Delete(client.Address())).Is(HttpStatusCode.OK);

        Assert.False(deleted.GetProperty("active").GetBoolean());
        var read = (await machine.Get(client.Address())).Is(HttpStatusCode.OK);
        Assert.False(read.GetProperty("active").GetBoolean());
        Assert.Equal([Ground.Granted], read.Texts("scopes"));
        Assert.DoesNotContain(client.Id(), await Listed(machine, ""));
        Assert.DoesNotContain(client.Id(), await Listed(machine, "?inactive=false"));
        foreach (var word in new[] { "true", "TRUE", "True" })
            Assert.Contains(client.Id(), await Listed(machine, $"?inactive={word}"));
    }

    [Theory, OnBoth]
    public async Task Deleting_once_more_changes_nothing(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var machine = await server.Writer();
        var client = await machine.NewClient();
        (await machine.Delete(client.Address())).Is(HttpStatusCode.OK);
        var before = await machine.Get(client.Address());

        (await machine.Delete(client.Address())).Is(HttpStatusCode.OK);

        var after = await machine.Get(client.Address());
        Assert.Equal(before.Text, after.Text);
        Assert.Equal(before.Headers["ETag"], after.Headers["ETag"]);
        Assert.Single(await server.Events(EventType.IntegrationDeactivated, client.Id()));
    }

    [Theory, OnBoth]
    public async Task A_put_that_says_active_wakes_it_up_and_a_post_never_does(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var machine = await server.Writer();
        var client = await machine.NewClient();
        (await machine.Delete(client.Address())).Is(HttpStatusCode.OK);

        var again = await machine.Post(
            Clients,
            Client(("client_id", client.Id()), ("active", true))
        );
        var untold = await machine.Put(client.Address(), Client());
        var told = await machine.Put(client.Address(), Client(("active", true)));

        again.Is(HttpStatusCode.Conflict);
        Assert.Equal("client-exists", again.Code);
        Assert.False(untold.Is(HttpStatusCode.OK).GetProperty("active").GetBoolean());
        Assert.True(told.Is(HttpStatusCode.OK).GetProperty("active").GetBoolean());
        Assert.Contains(client.Id(), await Listed(machine, ""));
        Assert.Single(await server.Events(EventType.IntegrationReactivated, client.Id()));
    }

    [Theory, OnBoth]
    public async Task A_client_can_be_made_and_put_to_sleep(DatabaseKind kind)
    {
        using var machine = await (await servers.On(kind)).Writer();

        var asleep = await machine.NewClient(("active", false));
        var awake = await machine.NewClient();
        var slept = await machine.Put(awake.Address(), Client(("active", false)));

        Assert.False(asleep.GetProperty("active").GetBoolean());
        Assert.False(slept.Is(HttpStatusCode.OK).GetProperty("active").GetBoolean());
    }

    [Theory, OnBoth]
    public async Task A_put_replaces_everything_and_leaves_keys_alone(DatabaseKind kind)
    {
        using var machine = await (await servers.On(kind)).Writer();
        var client = await machine.NewClient(
            ("access_token_lifetime", 900),
            ("authorization_lifetime", 901),
            ("refresh_token_usage", "REUSE"),
            ("client_uri", "https://app.example/"),
            ("scopes", new[] { Ground.Granted, Ground.Open })
        );
        (await machine.Post($"{client.Address()}/jwks", $"[{Ground.Jwk("k1")}]")).Is(
            HttpStatusCode.OK
        );

        var changed = await machine.Put(
            client.Address(),
            Client(("client_name", "Another"), ("scopes", new[] { Ground.Open }))
        );

        var json = changed.Is(HttpStatusCode.OK);
        Assert.Equal("Another", json.Text("client_name"));
        Assert.Equal([Ground.Open], json.Texts("scopes"));
        Assert.Equal("120", json.GetProperty("access_token_lifetime").GetRawText());
        Assert.Equal("7200", json.GetProperty("authorization_lifetime").GetRawText());
        Assert.Equal("ONETIME", json.Text("refresh_token_usage"));
        Assert.False(json.TryGetProperty("client_uri", out _));
        Assert.Equal(client.Text("created"), json.Text("created"));
        var keys = (await machine.Get($"{client.Address()}/jwks")).Json.GetProperty("keys");
        Assert.Equal("k1", Assert.Single(keys.EnumerateArray()).Text("kid"));
    }

    [Theory, OnBoth]
    public async Task Every_change_is_in_the_log_with_what_it_changed(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var machine = await server.Writer();
        var made = await machine.Post(Clients, Client());
        var client = made.Is(HttpStatusCode.OK);

        var put = await machine.Put(client.Address(), Client(("client_name", "Newer")));

        var created = Assert.Single(await server.Events(EventType.IntegrationCreated, client.Id()));
        var changed = Assert.Single(await server.Events(EventType.IntegrationChanged, client.Id()));
        Assert.Equal(made.Headers["X-Correlation-Id"], created.CorrelationId);
        Assert.Equal(put.Headers["X-Correlation-Id"], changed.CorrelationId);
        Assert.Equal((Via.Api, machine.ClientId), (changed.Via, changed.ClientId));
        Assert.Null(changed.PersonId);
        Assert.Equal("ver2", changed.Environment);
        Assert.Equal("A client", JsonElement.Parse(changed.Before!).Text("name"));
        Assert.Equal("Newer", JsonElement.Parse(changed.After!).Text("name"));
    }

    private static async Task<IEnumerable<string>> Listed(Machine machine, string query) =>
        (await machine.Get(Clients + query))
            .Is(HttpStatusCode.OK)
            .EnumerateArray()
            .Select(c => c.Id());
}
