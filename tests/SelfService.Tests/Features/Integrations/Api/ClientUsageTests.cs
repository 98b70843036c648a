using System.Net;
using Portvakt.Domain.Environments;
using Portvakt.Store;
using Portvakt.Store.Usage;
using static Portvakt.SelfService.Tests.Rest.ApiCalls;

namespace Portvakt.SelfService.Tests.Features.Integrations.Api;

/// <summary>/usage: whom it concerns when a client ends.</summary>
public sealed class ClientUsageTests(Servers servers)
{
    [Theory, OnBoth]
    public async Task It_tells_of_the_last_token_and_of_whom_those_of_late_were_for(
        DatabaseKind kind
    )
    {
        var server = await servers.On(kind);
        using var machine = await server.Writer();
        var client = await machine.NewClient(("scopes", new[] { Ground.Granted }));
        var usage = $"{client.Address()}/usage";
        var never = await machine.Get(usage);
        var now = TimeProvider.System.GetUtcNow();
        await using (var db = server.Db())
        {
            db.UsageCounts.AddRange(
                Use(client.Id(), "0192:312045109", now, 3),
                Use(client.Id(), "0192:314685644", now.AddDays(-60), 9)
            );
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        var used = (await machine.Get(usage)).Is(HttpStatusCode.OK);

        Assert.Equal("""{"tokens":0,"consumers":[]}""", never.Text);
        Assert.Equal("k1", used.Text("last_kid"));
        Assert.Equal(3, used.GetProperty("tokens").GetInt64());
        var consumer = Assert.Single(used.GetProperty("consumers").EnumerateArray());
        Assert.Equal("312045109", consumer.Text("consumer_orgno"));
    }

    private static UsageCount Use(string client, string consumer, DateTimeOffset at, long tokens) =>
        new()
        {
            Environment = EnvironmentName.Of("ver2"),
            ClientId = client,
            KeyId = "k1",
            Scope = Ground.Granted,
            Consumer = consumer,
            Day = (int)(at - DateTimeOffset.UnixEpoch).TotalDays,
            Tokens = tokens,
            LastUsed = at,
        };
}
