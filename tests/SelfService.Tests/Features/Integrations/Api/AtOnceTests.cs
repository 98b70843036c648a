using System.Net;
using Portvakt.Store;
using static Portvakt.SelfService.Tests.Rest.ApiCalls;

namespace Portvakt.SelfService.Tests.Features.Integrations.Api;

/// <summary>What was answered holds at the token endpoint from the next request on.</summary>
public sealed class AtOnceTests(Servers servers)
{
    [Theory, OnBoth]
    public async Task A_new_client_with_a_key_gets_a_token_and_without_it_none(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var machine = await server.Writer();

        for (var i = 0; i < 10; i++)
        {
            var client = await machine.NewClient(("scopes", new[] { Ground.Granted }));
            var key = $"{client.Address()}/jwks/k1";
            (await machine.Put(key, SentKey.Of("k1"))).Is(HttpStatusCode.OK);
            Assert.True(await Gives(server, client.Id()));
            (await machine.Delete(key)).Is(HttpStatusCode.OK);
            Assert.False(await Gives(server, client.Id()));
        }
    }

    [Theory, OnBoth]
    public async Task One_that_ended_gets_none_and_one_that_was_woken_gets_them_again(
        DatabaseKind kind
    )
    {
        var server = await servers.On(kind);
        using var machine = await server.Writer();
        var body = Client(("scopes", new[] { Ground.Granted }), ("active", true));
        var client = (await machine.Post(Clients, body)).Is(HttpStatusCode.OK);
        (await machine.Put($"{client.Address()}/jwks/k1", SentKey.Of("k1"))).Is(HttpStatusCode.OK);

        (await machine.Delete(client.Address())).Is(HttpStatusCode.OK);
        Assert.False(await Gives(server, client.Id()));
        (await machine.Put(client.Address(), body)).Is(HttpStatusCode.OK);
        Assert.True(await Gives(server, client.Id()));
    }

    [Theory, OnBoth]
    public async Task Scopes_and_the_lifetime_of_tokens_hold_at_once(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var machine = await server.Writer();
        var client = await machine.NewClient();
        (await machine.Put($"{client.Address()}/jwks/k1", SentKey.Of("k1"))).Is(HttpStatusCode.OK);
        Assert.False(await Gives(server, client.Id()));

        (
            await machine.Put(
                client.Address(),
                Client(("scopes", new[] { Ground.Granted }), ("access_token_lifetime", 77))
            )
        ).Is(HttpStatusCode.OK);

        var answer = await server.TokenFor(client.Id(), "k1", Ground.Granted);
        var claims = Ground.Claims(answer.Text("access_token")!);
        Assert.Equal(
            77,
            claims.GetProperty("exp").GetInt64() - claims.GetProperty("iat").GetInt64()
        );
    }

    private static async Task<bool> Gives(TestServer server, string client) =>
        (await server.TokenFor(client, "k1", Ground.Granted)).TryGetProperty("access_token", out _);
}
