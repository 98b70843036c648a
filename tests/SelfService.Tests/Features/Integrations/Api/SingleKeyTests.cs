using System.Net;
using Portvakt.Domain.Basics;
using Portvakt.Store;
using static Portvakt.SelfService.Tests.Rest.ApiCalls;

namespace Portvakt.SelfService.Tests.Features.Integrations.Api;

/// <summary>/jwks/{kid}: one key by itself.</summary>
public sealed class SingleKeyTests(Servers servers)
{
    [Theory, OnBoth]
    public async Task A_key_is_added_read_replaced_and_removed(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var machine = await server.Writer();
        var client = await machine.NewClient();
        var kid = $"k-{Guid.NewGuid():N}";
        var address = $"{client.Address()}/jwks/{kid}";

        var added = await machine.Put(address, SentKey.Of(kid));
        var read = await machine.Get(address);
        var replaced = await machine.Put(address, SentKey.Of(SentKey.Another, kid));
        var removed = await machine.Delete(address);

        Assert.Equal(read.Json.GetRawText(), added.Is(HttpStatusCode.OK).GetRawText());
        Assert.Equal(SentKey.Of(kid)["n"], read.Is(HttpStatusCode.OK).Text("n"));
        Assert.NotEqual(read.Json.Text("n"), replaced.Is(HttpStatusCode.OK).Text("n"));
        Assert.Equal(kid, removed.Is(HttpStatusCode.OK).Text("kid"));
        var keys = (await machine.Get($"{client.Address()}/jwks")).Json.GetProperty("keys");
        Assert.Equal(0, keys.GetArrayLength());
        Assert.Equal(2, (await server.Events(EventType.KeyAdded, kid)).Count);
        Assert.Equal(2, (await server.Events(EventType.KeyRemoved, kid)).Count);
    }

    [Theory, OnBoth]
    public async Task One_that_is_not_there_is_told_from_a_client_that_is_not(DatabaseKind kind)
    {
        using var machine = await (await servers.On(kind)).Writer();
        var client = await machine.NewClient();

        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Delete })
        {
            var key = await machine.Send(method, $"{client.Address()}/jwks/k1");
            var unknown = await machine.Send(method, $"{Clients}/{Guid.NewGuid()}/jwks/k1");
            key.Is(HttpStatusCode.NotFound);
            Assert.Equal("key-unknown", key.Code);
            unknown.Is(HttpStatusCode.NotFound);
            Assert.Equal("not-found", unknown.Code);
        }
    }

    [Theory, OnBoth]
    public async Task The_kid_is_the_addresss(DatabaseKind kind)
    {
        using var machine = await (await servers.On(kind)).Writer();
        var client = await machine.NewClient();
        var address = $"{client.Address()}/jwks/k1";

        var other = await machine.Put(address, SentKey.Of("k2"));
        var several = await machine.Put(address, SentKey.Set(SentKey.Of("k1"), SentKey.Of("k2")));

        foreach (var answer in new[] { other, several })
        {
            answer.Is(HttpStatusCode.BadRequest);
            Assert.Equal("key-kid-fixed", answer.Code);
        }
    }

    [Theory, OnBoth]
    public async Task A_full_set_takes_no_sixth_but_lets_one_be_replaced(DatabaseKind kind)
    {
        using var machine = await (await servers.On(kind)).Writer();
        var client = await machine.NewClient();
        object[] five = [.. Enumerable.Range(1, 5).Select(i => SentKey.Of($"k{i}"))];
        (await machine.Post($"{client.Address()}/jwks", SentKey.Set(five))).Is(HttpStatusCode.OK);

        var sixth = await machine.Put($"{client.Address()}/jwks/k6", SentKey.Of("k6"));
        var third = await machine.Put(
            $"{client.Address()}/jwks/k3",
            SentKey.Of(SentKey.Another, "k3")
        );

        sixth.Is(HttpStatusCode.BadRequest);
        Assert.Equal("key-limit", sixth.Code);
        third.Is(HttpStatusCode.OK);
    }
}
