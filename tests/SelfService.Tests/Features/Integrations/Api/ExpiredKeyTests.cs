using System.Net;
using Microsoft.Extensions.Time.Testing;
using Portvakt.Store;
using static Portvakt.SelfService.Tests.Rest.ApiCalls;

namespace Portvakt.SelfService.Tests.Features.Integrations.Api;

/// <summary>Keys whose time has passed, on a server whose clock the test moves.</summary>
public sealed class ExpiredKeyTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBoth]
    public async Task A_set_with_an_expired_key_can_be_sent_back(DatabaseKind kind)
    {
        var clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        await using var server = await TestServer.Start(kind, clock, stop: Stop);
        using var machine = await server.Writer();
        var client = await machine.NewClient();
        var address = $"{client.Address()}/jwks";
        var end = clock.GetUtcNow().AddDays(1).ToUnixTimeSeconds();
        (
            await machine.Post(
                address,
                SentKey.Set(SentKey.Of("old", ("exp", end)), SentKey.Of("fresh"))
            )
        ).Is(HttpStatusCode.OK);
        clock.Leap(TimeSpan.FromDays(2));
        var before = await machine.Get(address);

        var same = await machine.Post(address, before.Text);
        var single = await machine.Put($"{address}/old", SentKey.Of("old", ("exp", end)));
        var another = await machine.Put(
            $"{address}/old",
            SentKey.Of(SentKey.Another, "old", ("exp", end))
        );
        var renewed = await machine.Put($"{address}/old", SentKey.Of("old"));

        Assert.Equal(
            before.Json.GetProperty("keys").GetRawText(),
            same.Is(HttpStatusCode.OK).GetProperty("keys").GetRawText()
        );
        Assert.Equal(end, single.Is(HttpStatusCode.OK).GetProperty("exp").GetInt64());
        another.Is(HttpStatusCode.BadRequest);
        Assert.Equal("key-expired", another.Code);
        Assert.Equal(
            clock.GetUtcNow().AddDays(365).ToUnixTimeSeconds(),
            renewed.Is(HttpStatusCode.OK).GetProperty("exp").GetInt64()
        );
    }
}
