using System.Net;
using System.Text.Json;
using Portvakt.Domain.Basics;
using Portvakt.Store;
using static Portvakt.SelfService.Tests.Rest.ApiCalls;

namespace Portvakt.SelfService.Tests.Features.Integrations.Api;

/// <summary>/jwks: a client's keys as one set.</summary>
public sealed class KeySetTests(Servers servers)
{
    [Theory, OnBoth]
    public async Task A_client_without_keys_has_an_empty_set(DatabaseKind kind)
    {
        using var machine = await (await servers.On(kind)).Writer();
        var client = await machine.NewClient();

        var set = (await machine.Get($"{client.Address()}/jwks")).Is(HttpStatusCode.OK);

        Assert.Equal("[]", set.GetProperty("keys").GetRawText());
    }

    [Theory]
    [OnBoth("POST")]
    [OnBoth("PUT")]
    public async Task A_set_takes_the_place_of_the_one_before(DatabaseKind kind, string method)
    {
        var server = await servers.On(kind);
        using var machine = await server.Writer();
        var client = await machine.NewClient();
        var address = $"{client.Address()}/jwks";
        string[] kids = [New("a"), New("b"), New("c")];
        (await machine.Post(address, SentKey.Set(SentKey.Of(kids[0]), SentKey.Of(kids[1])))).Is(
            HttpStatusCode.OK
        );

        var answer = await machine.Send(
            new HttpMethod(method),
            address,
            SentKey.Set(SentKey.Of(kids[1]), SentKey.Of(kids[2], ("alg", "RS512")))
        );

        var set = answer.Is(HttpStatusCode.OK);
        Assert.Equal(["keys", "created", "last_updated", "effective_at"], set.Members());
        var keys = set.GetProperty("keys").EnumerateArray().ToList();
        Assert.Equal([kids[1], kids[2]], keys.Select(k => k.Text("kid")).Order());
        var key = keys.Single(k => k.Text("kid") == kids[2]);
        Assert.Equal(["kty", "e", "use", "kid", "alg", "n", "exp", "created"], key.Members());
        Assert.Equal("RS512", key.Text("alg"));
        Assert.Equal(SentKey.Of("x")["n"], key.Text("n"));
        Assert.Equal("AQAB", key.Text("e"));
        Assert.InRange(key.GetProperty("exp").GetInt64(), SentKey.In(365) - 300, SentKey.In(365));
        Assert.Equal(JsonValueKind.String, set.GetProperty("created").ValueKind);
        Assert.Single(await server.Events(EventType.KeyRemoved, kids[0]));
        Assert.Single(await server.Events(EventType.KeyAdded, kids[2]));
    }

    [Theory, OnBoth]
    public async Task A_bare_list_is_a_set_too(DatabaseKind kind)
    {
        using var machine = await (await servers.On(kind)).Writer();
        var client = await machine.NewClient();

        var answer = await machine.Post(
            $"{client.Address()}/jwks",
            new[] { SentKey.Of("a"), SentKey.Of("b") }
        );

        Assert.Equal(2, answer.Is(HttpStatusCode.OK).GetProperty("keys").GetArrayLength());
    }

    [Theory, OnBoth]
    public async Task The_answer_can_be_sent_back_and_changes_nothing(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var machine = await server.Writer();
        var client = await machine.NewClient();
        var address = $"{client.Address()}/jwks";
        var kid = New("a");
        (
            await machine.Post(
                address,
                SentKey.Set(SentKey.Of(kid, ("exp", SentKey.In(100))), SentKey.Of(New("b")))
            )
        ).Is(HttpStatusCode.OK);
        var before = await machine.Get(address);

        (await machine.Post(address, before.Text)).Is(HttpStatusCode.OK);

        var after = await machine.Get(address);
        Assert.Equal(
            before.Json.GetProperty("keys").GetRawText(),
            after.Json.GetProperty("keys").GetRawText()
        );
        Assert.Empty(await server.Events(EventType.KeyRenewed, kid));
    }

    [Theory, OnBoth]
    public async Task A_key_that_is_sent_again_without_an_end_begins_a_new_year(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var machine = await server.Writer();
        var client = await machine.NewClient();
        var address = $"{client.Address()}/jwks";
        var kid = New("a");
        (await machine.Post(address, SentKey.Set(SentKey.Of(kid, ("exp", SentKey.In(20)))))).Is(
            HttpStatusCode.OK
        );

        var again = await machine.Post(address, SentKey.Set(SentKey.Of(kid)));

        Assert.InRange(Exp(again.Is(HttpStatusCode.OK)), SentKey.In(365) - 300, SentKey.In(365));
        Assert.Single(await server.Events(EventType.KeyRenewed, kid));
        Assert.Single(await server.Events(EventType.KeyAdded, kid));
    }

    [Theory, OnBoth]
    public async Task An_end_is_kept_up_to_a_year_and_cut_there(DatabaseKind kind)
    {
        using var machine = await (await servers.On(kind)).Writer();
        var client = await machine.NewClient();
        var address = $"{client.Address()}/jwks";
        var soon = SentKey.In(10);

        async Task<long> Sent(object exp) =>
            Exp(
                (await machine.Post(address, SentKey.Set(SentKey.Of(New("a"), ("exp", exp))))).Is(
                    HttpStatusCode.OK
                )
            );

        Assert.Equal(soon, await Sent(soon));
        Assert.Equal(soon, await Sent($"{soon}"));
        Assert.InRange(await Sent(SentKey.In(366)), SentKey.In(365) - 300, SentKey.In(365));
        Assert.InRange(await Sent(long.MaxValue), SentKey.In(365) - 300, SentKey.In(365));
    }

    [Theory, OnBoth]
    public async Task At_most_five_at_least_one_and_each_kid_once(DatabaseKind kind)
    {
        using var machine = await (await servers.On(kind)).Writer();
        var client = await machine.NewClient();
        var address = $"{client.Address()}/jwks";
        object[] six = [.. Enumerable.Range(1, 6).Select(i => SentKey.Of($"k{i}"))];

        var five = await machine.Post(address, SentKey.Set(six[..5]));
        var tooMany = await machine.Post(address, SentKey.Set(six));
        var none = await machine.Post(address, SentKey.Set());
        var twice = await machine.Post(address, SentKey.Set(six[0], six[0]));

        Assert.Equal(5, five.Is(HttpStatusCode.OK).GetProperty("keys").GetArrayLength());
        foreach (
            var (answer, code) in new[]
            {
                (tooMany, "key-limit"),
                (none, "key-missing"),
                (twice, "key-duplicate-kid"),
            }
        )
        {
            answer.Is(HttpStatusCode.BadRequest);
            Assert.Equal(code, answer.Code);
        }
        var kept = (await machine.Get(address)).Json.GetProperty("keys");
        Assert.Equal(5, kept.GetArrayLength());
    }

    [Theory]
    [OnBoth("use", null, "key-use-missing")]
    [OnBoth("alg", null, "key-use-missing")]
    [OnBoth("kid", null, "key-use-missing")]
    [OnBoth("use", "enc", "key-use")]
    [OnBoth("alg", "PS256", "key-algorithm")]
    [OnBoth("alg", "none", "key-algorithm")]
    [OnBoth("kty", "EC", "key-not-rsa")]
    [OnBoth("kid", "with space", "key-kid-malformed")]
    [OnBoth("kid", "..", "key-kid-malformed")]
    [OnBoth("kid", 5, "key-kid-malformed")]
    [OnBoth("n", "AQAB", "key-too-short")]
    [OnBoth("n", "not base64!", "key-numbers")]
    [OnBoth("n", null, "key-numbers")]
    [OnBoth("e", null, "key-numbers")]
    [OnBoth("exp", "tomorrow", "key-expiry-malformed")]
    [OnBoth("exp", 1, "key-expired")]
    public async Task A_key_that_is_not_as_it_should_be_is_refused(
        DatabaseKind kind,
        string member,
        object? value,
        string code
    )
    {
        using var machine = await (await servers.On(kind)).Writer();
        var client = await machine.NewClient();

        var answer = await machine.Post(
            $"{client.Address()}/jwks",
            SentKey.Set(SentKey.Of("k1", (member, value)))
        );

        answer.Is(HttpStatusCode.BadRequest);
        Assert.Equal([$"key: {code}"], answer.Complaints());
        var kept = (await machine.Get($"{client.Address()}/jwks")).Json.GetProperty("keys");
        Assert.Equal(0, kept.GetArrayLength());
    }

    [Theory, OnBoth]
    public async Task Keys_of_4096_bits_and_all_three_algorithms_are_taken(DatabaseKind kind)
    {
        using var machine = await (await servers.On(kind)).Writer();
        var client = await machine.NewClient();
        using var big = System.Security.Cryptography.RSA.Create(4096);

        var answer = await machine.Post(
            $"{client.Address()}/jwks",
            SentKey.Set(
                SentKey.Of(big, "big"),
                SentKey.Of("k384", ("alg", "RS384")),
                SentKey.Of("k512", ("alg", "RS512"))
            )
        );

        Assert.Equal(3, answer.Is(HttpStatusCode.OK).GetProperty("keys").GetArrayLength());
    }

    [Theory, OnBoth]
    public async Task Deleting_the_set_takes_all_keys_and_may_be_done_again(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var machine = await server.Writer();
        var client = await machine.NewClient();
        var address = $"{client.Address()}/jwks";
        var kid = New("a");
        (await machine.Post(address, SentKey.Set(SentKey.Of(kid)))).Is(HttpStatusCode.OK);

        var first = await machine.Delete(address);
        var second = await machine.Delete(address);

        foreach (var answer in new[] { first, second })
            Assert.Equal(0, answer.Is(HttpStatusCode.OK).GetProperty("keys").GetArrayLength());
        Assert.Single(await server.Events(EventType.KeyRemoved, kid));
    }

    private static long Exp(JsonElement set) =>
        set.GetProperty("keys")[0].GetProperty("exp").GetInt64();

    private static string New(string name) => $"{name}-{Guid.NewGuid():N}";
}
