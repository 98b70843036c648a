using System.Buffers.Text;
using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Portvakt.Store;
using static Portvakt.SelfService.Tests.Rest.ApiCalls;

namespace Portvakt.SelfService.Tests.Features.Integrations.Api;

/// <summary>A private key that a machine sends by mistake is refused, and nothing of it stays or comes back.</summary>
public sealed class SentPrivateKeyTests(Servers servers)
{
    private static readonly string D = Base64Url.EncodeToString(
        Ground.Key.ExportParameters(true).D
    );

    [Theory]
    [OnBoth("set", "d")]
    [OnBoth("set", "p")]
    [OnBoth("set", "q")]
    [OnBoth("set", "dp")]
    [OnBoth("set", "dq")]
    [OnBoth("set", "qi")]
    [OnBoth("list", "d")]
    [OnBoth("single", "d")]
    [OnBoth("text", "d")]
    [OnBoth("broken", "d")]
    [OnBoth("pem", "")]
    public async Task It_is_neither_echoed_nor_stored_nor_logged(
        DatabaseKind kind,
        string form,
        string member
    )
    {
        var server = await servers.On(kind);
        using var log = new KeptLog();
        server.Server.Api.GetRequiredService<ILoggerFactory>().AddProvider(log);
        using var machine = await server.Writer();
        var client = await machine.NewClient();
        var key = JsonSerializer.Serialize(SentKey.Of("k1", (member, D)));
        var pem = Ground.Key.ExportPkcs8PrivateKeyPem();
        var address = $"{client.Address()}/jwks";
        (string Name, string Value) once = ("Idempotency-Key", Guid.NewGuid().ToString());

        var answer = form switch
        {
            "set" => await machine.Send(HttpMethod.Post, address, $"{{\"keys\":[{key}]}}", once),
            "list" => await machine.Post(address, $"[{key}]"),
            "single" => await machine.Put($"{address}/k1", key),
            "broken" => await machine.Post(address, key[..^1]),
            _ => await machine.Send(
                HttpMethod.Post,
                $"/api/v2/clients/{client.Id()}/key",
                new StringContent(form == "pem" ? pem : key, Encoding.UTF8, "text/plain"),
                once
            ),
        };

        answer.Is(HttpStatusCode.BadRequest);
        Assert.Equal("key-private", answer.Code);
        // The first lines are the public half, which others store as they may.
        var secret = form == "pem" ? pem.Split('\n')[15] : D;
        Assert.DoesNotContain(secret, answer.Text);
        Assert.Contains(machine.ClientId, log.Text);
        Assert.DoesNotContain(secret, log.Text);
        Assert.DoesNotContain(secret, await Tables.Everything(server));
    }
}
