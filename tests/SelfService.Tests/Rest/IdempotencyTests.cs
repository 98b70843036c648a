using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using Portvakt.SelfService.Tests.Features.Integrations;
using Portvakt.Store;
using static Portvakt.SelfService.Tests.Rest.ApiCalls;

namespace Portvakt.SelfService.Tests.Rest;

/// <summary>Idempotency-Key: a request that is sent again is answered again and not carried out again.</summary>
public sealed class IdempotencyTests(Servers servers)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBoth]
    public async Task The_same_request_gets_the_same_answer_and_makes_one_client(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var machine = await server.Writer(await server.NewOrganisation());
        var key = Key();

        var first = await machine.Send(HttpMethod.Post, Clients, SignInClient(), key);
        var again = await machine.Send(HttpMethod.Post, Clients, SignInClient(), key);

        first.Is(HttpStatusCode.OK);
        Assert.Equal(first.Text, again.Text);
        Assert.NotNull(again.Json.Text("client_secret"));
        Assert.Equal(first.Headers["ETag"], again.Headers["ETag"]);
        Assert.Equal("true", again.Headers["Idempotency-Replayed"]);
        Assert.False(first.Headers.ContainsKey("Idempotency-Replayed"));
        Assert.Equal(2, (await machine.Get(Clients)).Json.GetArrayLength());
    }

    [Theory, OnBoth]
    public async Task What_was_answered_lies_encrypted(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var machine = await server.Writer();
        var key = Key();
        var answer = await machine.Send(HttpMethod.Post, Clients, SignInClient(), key);

        await using var db = server.Db();
        var kept = (
            await db.IdempotentCalls.SingleAsync(c => c.Key == key.Value, Stop)
        ).ProtectedAnswer!;

        var secret = answer.Is(HttpStatusCode.OK).Text("client_secret")!;
        Assert.Equal(-1, kept.AsSpan().IndexOf(Encoding.UTF8.GetBytes(secret)));
        Assert.Equal(-1, kept.AsSpan().IndexOf("client_id"u8));
        Assert.DoesNotContain(secret, await Tables.Everything(server));
    }

    [Theory, OnBoth]
    public async Task Another_request_with_the_same_key_is_a_mistake(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var machine = await server.Writer();
        var key = Key();
        var client = (await machine.Send(HttpMethod.Post, Clients, Client(), key)).Json;

        var body = await machine.Send(HttpMethod.Post, Clients, SignInClient(), key);
        var path = await machine.Send(HttpMethod.Post, "/clients", Client(), key);
        var operation = await machine.Send(
            HttpMethod.Post,
            $"{client.Address()}/jwks",
            $"[{Ground.Jwk("k1")}]",
            key
        );

        foreach (var answer in new[] { body, path, operation })
        {
            answer.Is(HttpStatusCode.UnprocessableEntity);
            Assert.Equal("idempotency-key-reused", answer.Code);
        }
    }

    [Theory, OnBoth]
    public async Task Two_at_once_make_one_client(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var machine = await server.Writer(await server.NewOrganisation());
        var key = Key();

        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, 8)
                .Select(_ => machine.Send(HttpMethod.Post, Clients, Client(), key))
        );
        var afterwards = await machine.Send(HttpMethod.Post, Clients, Client(), key);

        foreach (var answer in answers)
            if (answer.Status == HttpStatusCode.OK)
                Assert.Equal(afterwards.Text, answer.Text);
            else
            {
                answer.Is(HttpStatusCode.Conflict);
                Assert.Equal("idempotency-unfinished", answer.Code);
            }
        Assert.Contains(answers, a => a.Status == HttpStatusCode.OK);
        Assert.Equal(2, (await machine.Get(Clients)).Json.GetArrayLength());
    }

    [Theory, OnBoth]
    public async Task A_caller_who_hangs_up_finds_what_was_begun(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var machine = await server.Writer(await server.NewOrganisation());

        for (var i = 0; i < 20; i++)
        {
            var key = Key();
            using var hangUp = new CancellationTokenSource();
            var token = await machine.Token();
            using var request = new HttpRequestMessage(HttpMethod.Post, Clients)
            {
                Content = System.Net.Http.Json.JsonContent.Create(
                    Client(("client_name", key.Value))
                ),
            };
            request.Headers.Authorization = new("Bearer", token);
            request.Headers.Add(key.Name, key.Value);
            hangUp.CancelAfter(TimeSpan.FromMilliseconds(i));
            try
            {
                using var lost = await machine.Http.SendAsync(request, hangUp.Token);
            }
            catch (OperationCanceledException) { }

            MachineAnswer again = null!;
            Assert.True(
                await Wait.Until(
                    async () =>
                    {
                        again = await machine.Send(
                            HttpMethod.Post,
                            Clients,
                            Client(("client_name", key.Value)),
                            key
                        );
                        return again.Status == HttpStatusCode.OK;
                    },
                    TimeSpan.FromSeconds(30),
                    Stop
                ),
                again?.Text
            );
            var listed = (await machine.Get(Clients)).Json.EnumerateArray();
            Assert.Single(listed, c => c.Text("client_name") == key.Value);
        }
    }

    [Theory, OnBoth]
    public async Task Keys_of_two_clients_never_meet(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var machine = await server.Writer();
        using var sibling = await server.Writer();
        var key = Key();

        var mine = await machine.Send(HttpMethod.Post, Clients, Client(), key);
        var theirs = await sibling.Send(HttpMethod.Post, Clients, Client(), key);

        Assert.NotEqual(mine.Is(HttpStatusCode.OK).Id(), theirs.Is(HttpStatusCode.OK).Id());
    }

    [Theory, OnBoth]
    public async Task A_refusal_is_not_remembered(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var machine = await server.Writer();
        var key = Key();
        var id = $"later-{Guid.NewGuid():N}";

        (await machine.Send(HttpMethod.Post, Clients, Client(("client_name", "")), key)).Is(
            HttpStatusCode.BadRequest
        );
        (await machine.Send(HttpMethod.Post, Clients, Client(("client_id", id)), key)).Is(
            HttpStatusCode.OK
        );
    }

    [Theory, OnBoth]
    public async Task Keys_and_secrets_are_made_once_too(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var machine = await server.Writer();
        var client = (await machine.Post(Clients, SignInClient())).Is(HttpStatusCode.OK);
        var once = Key();
        var renewal = Key();
        var set = $"[{Ground.Jwk("k1")}]";

        var keys = await machine.Send(HttpMethod.Post, $"{client.Address()}/jwks", set, once);
        var keysAgain = await machine.Send(HttpMethod.Post, $"{client.Address()}/jwks", set, once);
        var secret = await machine.Send(
            HttpMethod.Post,
            $"{client.Address()}/secret",
            null,
            renewal
        );
        var secretAgain = await machine.Send(
            HttpMethod.Post,
            $"{client.Address()}/secret",
            null,
            renewal
        );

        keys.Is(HttpStatusCode.OK);
        Assert.Equal(keys.Text, keysAgain.Text);
        secret.Is(HttpStatusCode.OK);
        Assert.Equal(secret.Text, secretAgain.Text);
    }

    [Theory]
    [OnBoth("with space")]
    [OnBoth("tøy")]
    public async Task A_key_is_of_visible_characters(DatabaseKind kind, string key)
    {
        using var machine = await (await servers.On(kind)).Writer();

        var answer = await machine.Send(
            HttpMethod.Post,
            Clients,
            Client(),
            ("Idempotency-Key", key)
        );
        var tooLong = await machine.Send(
            HttpMethod.Post,
            Clients,
            Client(),
            ("Idempotency-Key", new string('a', 256))
        );

        foreach (var refused in new[] { answer, tooLong })
        {
            refused.Is(HttpStatusCode.BadRequest);
            Assert.Equal("idempotency-key-malformed", refused.Code);
        }
    }

    [Theory, OnBoth]
    public async Task After_a_day_it_is_forgotten(DatabaseKind kind)
    {
        var clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        await using var server = await TestServer.Start(kind, clock, stop: Stop);
        using var machine = await server.Writer();
        await machine.Send(HttpMethod.Post, Clients, Client(), Key());

        clock.Leap(TimeSpan.FromHours(23));
        Assert.Equal(1, await Remembered(server));
        Assert.True(
            await Wait.Until(
                async () =>
                {
                    clock.Leap(TimeSpan.FromMinutes(30));
                    return await Remembered(server) == 0;
                },
                TimeSpan.FromSeconds(30),
                Stop
            )
        );
    }

    private static async Task<int> Remembered(TestServer server)
    {
        await using var db = server.Db();
        return await db.IdempotentCalls.CountAsync(Stop);
    }

    private static (string Name, string Value) Key() =>
        ("Idempotency-Key", Guid.NewGuid().ToString());
}
