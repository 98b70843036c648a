using System.Net;
using Portvakt.SelfService.Tests.Features.Integrations;
using Portvakt.Store;
using static Portvakt.SelfService.Tests.Rest.ApiCalls;

namespace Portvakt.SelfService.Tests.Rest;

/// <summary>If-Match: a change that is meant for one version does not hit another.</summary>
public sealed class PreconditionTests(Servers servers)
{
    [Theory, OnBoth]
    public async Task Every_change_gives_a_new_tag_and_the_old_one_holds_no_more(DatabaseKind kind)
    {
        using var machine = await (await servers.On(kind)).Writer();
        var created = await machine.Post(Clients, SignInClient());
        var address = created.Is(HttpStatusCode.OK).Address();
        var first = created.Headers["ETag"];
        Assert.Equal(first, (await machine.Get(address)).Headers["ETag"]);
        Assert.Equal(first, (await machine.Get($"{address}/jwks")).Headers["ETag"]);

        foreach (
            var (method, path, body) in new (HttpMethod, string, object?)[]
            {
                (HttpMethod.Put, address, SignInClient()),
                (HttpMethod.Post, $"{address}/secret", null),
                (HttpMethod.Post, $"{address}/jwks", $"[{Ground.Jwk("k1")}]"),
                (HttpMethod.Put, $"{address}/jwks/k1", Ground.Jwk("k1")),
                (HttpMethod.Delete, $"{address}/jwks/k1", null),
                (HttpMethod.Post, $"/api/v2{address["/api/v1".Length..]}/key", Ground.Jwk("k2")),
                (HttpMethod.Delete, $"{address}/jwks", null),
                (HttpMethod.Delete, address, null),
            }
        )
        {
            var current = (await machine.Get(address)).Headers["ETag"];
            var stale = await machine.Send(method, path, body, ("If-Match", "\"0\""));
            var done = await machine.Send(method, path, body, ("If-Match", $"\"0\", {current}"));

            Assert.True(stale.Status == HttpStatusCode.PreconditionFailed, $"{method} {path}");
            Assert.Equal("version-stale", stale.Code);
            done.Is(HttpStatusCode.OK);
            Assert.NotEqual(current, (await machine.Get(address)).Headers["ETag"]);
            if (done.Headers.TryGetValue("ETag", out var told))
                Assert.Equal(told, (await machine.Get(address)).Headers["ETag"]);
        }
        (await machine.Send(HttpMethod.Put, address, SignInClient(), ("If-Match", first))).Is(
            HttpStatusCode.PreconditionFailed
        );
    }

    [Theory, OnBoth]
    public async Task A_star_matches_what_is_there_and_a_weak_tag_nothing(DatabaseKind kind)
    {
        using var machine = await (await servers.On(kind)).Writer();
        var created = await machine.Post(Clients, Client());
        var address = created.Json.Address();

        var any = await machine.Send(HttpMethod.Put, address, Client(), ("If-Match", "*"));
        var none = await machine.Send(
            HttpMethod.Put,
            $"{Clients}/{Guid.NewGuid()}",
            Client(),
            ("If-Match", "*")
        );
        var weak = await machine.Send(
            HttpMethod.Put,
            address,
            Client(),
            ("If-Match", $"W/{any.Headers["ETag"]}")
        );

        any.Is(HttpStatusCode.OK);
        none.Is(HttpStatusCode.NotFound);
        weak.Is(HttpStatusCode.PreconditionFailed);
    }

    [Theory, OnBoth]
    public async Task Of_two_changes_of_one_version_only_one_is_made(DatabaseKind kind)
    {
        using var machine = await (await servers.On(kind)).Writer();
        var created = await machine.Post(Clients, Client());
        var address = created.Json.Address();
        (string, string) match = ("If-Match", created.Headers["ETag"]);

        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, 8)
                .Select(i =>
                    machine.Send(
                        HttpMethod.Put,
                        address,
                        Client(("client_name", $"Name {i}")),
                        match
                    )
                )
        );

        Assert.Single(answers, a => a.Status == HttpStatusCode.OK);
        Assert.All(
            answers.Where(a => a.Status != HttpStatusCode.OK),
            a =>
                Assert.True(
                    a.Status is HttpStatusCode.PreconditionFailed or HttpStatusCode.Conflict,
                    a.Text
                )
        );
    }
}
