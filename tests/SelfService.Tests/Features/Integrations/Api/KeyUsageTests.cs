using System.Net;
using System.Text.Json;
using Portvakt.Store;
using static Portvakt.SelfService.Tests.Rest.ApiCalls;

namespace Portvakt.SelfService.Tests.Features.Integrations.Api;

/// <summary>/keys/usage: when each key last gave a token.</summary>
public sealed class KeyUsageTests(Servers servers)
{
    [Theory, OnBoth]
    public async Task A_key_that_gave_a_token_says_when_and_the_other_does_not(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var machine = await server.Writer();
        var client = await machine.NewClient(("scopes", new[] { Ground.Granted }));
        var usage = $"{client.Address()}/keys/usage";
        Assert.Equal("[]", (await machine.Get(usage)).Is(HttpStatusCode.OK).GetRawText());
        (
            await machine.Post(
                $"{client.Address()}/jwks",
                SentKey.Set(SentKey.Of("used"), SentKey.Of(SentKey.Another, "unused"))
            )
        ).Is(HttpStatusCode.OK);
        var before = TimeProvider.System.GetUtcNow();

        (await server.TokenFor(client.Id(), "used", Ground.Granted)).GetProperty("access_token");

        JsonElement used = default;
        Assert.True(
            await Wait.Until(
                async () =>
                {
                    used = await Of(machine, usage, "used");
                    return used.TryGetProperty("last_used", out _);
                },
                TimeSpan.FromMinutes(1),
                TestContext.Current.CancellationToken
            )
        );
        Assert.Equal(["kid", "exp", "last_used"], used.Members());
        Assert.InRange(
            used.GetProperty("last_used").GetDateTimeOffset(),
            before.AddSeconds(-1),
            before.AddMinutes(1)
        );
        Assert.Equal(["kid", "exp"], (await Of(machine, usage, "unused")).Members());
    }

    private static async Task<JsonElement> Of(Machine machine, string usage, string kid) =>
        (await machine.Get(usage)).Json.EnumerateArray().Single(k => k.Text("kid") == kid);
}
