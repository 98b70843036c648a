using System.Net;
using Portvakt.TokenServer.Limits;

namespace Portvakt.TokenServer.Tests.Limits;

public class RequestLimitsTests
{
    private static readonly RateSettings Tight = new()
    {
        PerClient = new Rate { Burst = 3, PerSecond = 1 },
        RefusedPerAddress = new Rate { Burst = 3, PerSecond = 1 },
    };

    [Fact]
    public async Task A_client_above_its_rate_is_told_when_to_come_again()
    {
        await using var database = await TestDatabase.Create<Migrated>(
            Store.DatabaseKind.Sqlite,
            TestContext.Current.CancellationToken
        );
        await using var world = await World.Start(database, rates: Tight);

        var grants = Enumerable.Range(0, 20).Select(_ => world.Grant().Sign()).ToList();
        var answers = await Task.WhenAll(grants.Select(world.Ask));

        Assert.Contains(answers, a => a.StatusCode == HttpStatusCode.OK);
        var late = answers.First(a => a.StatusCode != HttpStatusCode.OK);
        Assert.Equal(HttpStatusCode.TooManyRequests, late.StatusCode);
        Assert.True(late.Headers.RetryAfter!.Delta >= TimeSpan.FromSeconds(1));
        Assert.Equal("application/json", late.Content.Headers.ContentType!.ToString());
        var body = await World.Json(late);
        Assert.Equal("temporarily_unavailable", body.GetProperty("error").GetString());
    }

    [Fact]
    public async Task A_client_that_fetches_a_token_for_each_call_is_not_stopped()
    {
        await using var database = await TestDatabase.Create<Migrated>(
            Store.DatabaseKind.Sqlite,
            TestContext.Current.CancellationToken
        );
        await using var world = await World.Start(database, rates: new RateSettings());

        var grants = Enumerable.Range(0, 300).Select(_ => world.Grant().Sign()).ToList();
        foreach (var some in grants.Chunk(20))
            Assert.All(
                await Task.WhenAll(some.Select(world.Ask)),
                answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode)
            );
    }

    [Fact]
    public void Refusals_block_an_address_and_its_neighbours_in_the_network_only()
    {
        using var limits = new RequestLimits(
            new TokenServerOptions([], new Uri("http://portal.test")) { Rates = Tight }
        );
        var guesser = IPAddress.Parse("2001:db8:1:2::1");

        for (var i = 0; i < 20; i++)
            limits.NoteRefused(guesser);

        Assert.NotNull(limits.Blocked(guesser));
        Assert.NotNull(limits.Blocked(IPAddress.Parse("2001:db8:1:2:ffff::9")));
        Assert.Null(limits.Blocked(IPAddress.Parse("2001:db8:1:3::1")));
        Assert.Null(limits.Blocked(IPAddress.Parse("192.0.2.1")));
    }
}
