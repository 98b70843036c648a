using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Portvakt.Domain.Basics;
using Portvakt.Store;
using static Portvakt.SelfService.Tests.Rest.ApiCalls;

namespace Portvakt.SelfService.Tests.Features.Integrations.Api;

/// <summary>Secrets of clients that have no key: told once, kept as a hash.</summary>
public sealed class ClientSecretTests(Servers servers)
{
    [Theory, OnBoth]
    public async Task A_secret_is_told_when_it_is_made_and_never_again(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var log = new KeptLog();
        server.Server.Api.GetRequiredService<ILoggerFactory>().AddProvider(log);
        using var machine = await server.Writer();

        var created = (await machine.Post(Clients, SignInClient())).Is(HttpStatusCode.OK);
        var first = created.Text("client_secret")!;
        var renewed = (await machine.Post($"{created.Address()}/secret", null)).Is(
            HttpStatusCode.OK
        );
        var second = renewed.Text("client_secret")!;

        Assert.Equal(43, first.Length);
        Assert.NotEqual(first, second);
        var read = await machine.Get(created.Address());
        var listed = await machine.Get(Clients);
        var changed = await machine.Put(created.Address(), SignInClient());
        var deleted = await machine.Delete(created.Address());
        foreach (var answer in new[] { read, listed, changed, deleted })
        {
            answer.Is(HttpStatusCode.OK);
            Assert.DoesNotContain("\"client_secret\"", answer.Text);
        }
        var everything = await Tables.Everything(server);
        Assert.Contains(machine.ClientId, log.Text);
        foreach (var secret in new[] { first, second })
        {
            Assert.DoesNotContain(secret, log.Text);
            Assert.DoesNotContain(secret, everything);
        }
    }

    [Theory, OnBoth]
    public async Task It_lives_360_days_and_only_the_newest_holds(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var machine = await server.Writer();
        var created = (await machine.Post(Clients, SignInClient())).Is(HttpStatusCode.OK);
        var renewed = (await machine.Post($"{created.Address()}/secret", null)).Json;

        await using var db = server.Db();
        var id = created.Id();
        var kept = (
            await db.Integrations.SingleAsync(
                i => i.ClientId == id,
                TestContext.Current.CancellationToken
            )
        ).Secret!;

        var now = TimeProvider.System.GetUtcNow();
        Assert.InRange(kept.Expires, now.AddDays(360).AddMinutes(-5), now.AddDays(360));
        Assert.Equal(
            kept.Expires.ToUnixTimeMilliseconds(),
            renewed
                .GetProperty("client_secret_expires")
                .GetDateTimeOffset()
                .ToUnixTimeMilliseconds()
        );
        Assert.False(kept.Is(created.Text("client_secret")!, now));
        Assert.True(kept.Is(renewed.Text("client_secret")!, now));
        Assert.False(kept.Is(renewed.Text("client_secret")!, now.AddDays(361)));
    }

    [Theory, OnBoth]
    public async Task A_put_keeps_it_and_another_way_of_signing_in_ends_it(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var machine = await server.Writer();
        var client = (await machine.Post(Clients, SignInClient())).Is(HttpStatusCode.OK);
        const string method = "token_endpoint_auth_method";

        (await machine.Put(client.Address(), SignInClient((method, "client_secret_post")))).Is(
            HttpStatusCode.OK
        );
        var kept = await Hash(server, client);
        (await machine.Put(client.Address(), SignInClient((method, "private_key_jwt")))).Is(
            HttpStatusCode.OK
        );
        var gone = await Hash(server, client);
        var refused = await machine.Post($"{client.Address()}/secret", null);
        (await machine.Put(client.Address(), SignInClient((method, "client_secret_post")))).Is(
            HttpStatusCode.OK
        );

        Assert.NotNull(kept);
        Assert.Null(gone);
        Assert.Null(await Hash(server, client));
        refused.Is(HttpStatusCode.Conflict);
        Assert.Equal("client-without-secret", refused.Code);
        (await machine.Post($"{client.Address()}/secret", null)).Is(HttpStatusCode.OK);
    }

    [Theory, OnBoth]
    public async Task A_client_that_ended_gets_none(DatabaseKind kind)
    {
        using var machine = await (await servers.On(kind)).Writer();
        var client = (await machine.Post(Clients, SignInClient())).Is(HttpStatusCode.OK);
        (await machine.Delete(client.Address())).Is(HttpStatusCode.OK);

        var answer = await machine.Post($"{client.Address()}/secret", null);

        answer.Is(HttpStatusCode.Conflict);
        Assert.Equal("client-inactive", answer.Code);
    }

    [Theory, OnBoth]
    public async Task The_log_says_that_it_was_renewed_and_until_when(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var machine = await server.Writer();
        var client = (await machine.Post(Clients, SignInClient())).Is(HttpStatusCode.OK);

        (await machine.Post($"{client.Address()}/secret", null)).Is(HttpStatusCode.OK);

        var told = Assert.Single(await server.Events(EventType.SecretRenewed, client.Id()));
        Assert.Equal(["expires"], JsonElement.Parse(told.After!).Members());
    }

    private static async Task<byte[]?> Hash(TestServer server, JsonElement client)
    {
        await using var db = server.Db();
        var id = client.Id();
        var found = await db
            .Integrations.AsNoTracking()
            .SingleAsync(i => i.ClientId == id, TestContext.Current.CancellationToken);
        return found.Secret?.Hash;
    }
}
