using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Portvakt.Outside;
using Portvakt.Outside.Altinn;

namespace Portvakt.TokenServer.Tests.Delegations;

/// <summary>An issuer whose delegations are at a platform over HTTP.</summary>
[Requirement("R34")]
public class AltinnSourceTests
{
    private const string Found =
        """[{"consumer_org":"958935420","supplier_org":"991825827","delegation_scheme_Id":null,"scopes":["demo:delegable"],"created":null,"resourceid":"r"}]""";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task A_delegation_there_gives_a_token_and_is_asked_for_as_documented(
        TestDatabase database
    )
    {
        await using var platform = await FakePlatform.Start();
        HttpRequest? request = null;
        string? token = null;
        platform.Answer = http =>
        {
            request = http.Request;
            token = http.Request.Headers.Authorization.ToString();
            Assert.Equal("demo:delegable", http.Request.Query["scope"]);
            Assert.Equal("958935420", http.Request.Query["consumerOrg"]);
            Assert.Equal("991825827", http.Request.Query["supplierOrg"]);
            return http.Response.WriteAsync(Found);
        };
        await using var world = await World.Start(database, altinn: Access(platform.Address));
        var given = await Delegated.In(world.Store);
        await Delegated.Change<Domain.Delegations.Delegation>(
            world.Store,
            given.Delegation.Id,
            d => d.Withdraw(TimeProvider.System.GetUtcNow())
        );

        var claims = await world.Claims(world.For());

        Assert.Equal(
            "0192:958935420",
            claims.GetProperty("consumer").GetProperty("ID").GetString()
        );
        Assert.Equal(Delegated.Source, claims.GetProperty("delegation_source").GetString());
        Assert.StartsWith("Bearer ", token);
        var own = JsonElement.Parse(
            Microsoft.IdentityModel.Tokens.Base64UrlEncoder.Decode(token![7..].Split('.')[1])
        );
        Assert.Equal(world.Issuer, own.GetProperty("iss").GetString());
        Assert.Equal("altinn:maskinporten/delegations.admin", own.GetProperty("scope").GetString());
    }

    [Fact]
    public async Task A_platform_that_does_not_know_it_is_a_plain_refusal()
    {
        await using var platform = await FakePlatform.Start();
        await using var database = await SqliteDatabase();
        await using var world = await World.Start(database, altinn: Access(platform.Address));
        await Delegated.In(world.Store);

        Assert.Equal("403 forbidden MP-251", await world.Refusal(world.For()));
        platform.Answer = http =>
        {
            http.Response.StatusCode = 404;
            return Task.CompletedTask;
        };
        Assert.Equal(
            "400 invalid_altinn_customer_configuration MP-303",
            await world.Refusal(world.AsSystemUser())
        );
    }

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task A_platform_that_is_down_gives_503_and_the_grant_is_used_up(
        TestDatabase database
    )
    {
        var dead = $"http://127.0.0.1:{FreePort.Next()}";
        await using var world = await World.Start(database, altinn: Access(dead));
        await Delegated.In(world.Store);
        var grant = world.For().Sign();

        var answer = await world.Ask(grant);
        var again = await World.Json(await world.Ask(grant));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Equal("5", answer.Headers.GetValues("Retry-After").Single());
        var body = await World.Json(answer);
        Assert.Equal("temporarily_unavailable", body.GetProperty("error").GetString());
        Assert.EndsWith("MP-012", again.GetProperty("error_uri").GetString());
        // Whoever asks for nothing from there is not held up.
        Assert.True(await world.Gives(world.Grant(Delegated.Delegable)));
    }

    [Theory]
    [InlineData(401, "[]")]
    [InlineData(403, "[]")]
    [InlineData(500, "[]")]
    [InlineData(302, "[]")]
    [InlineData(200, "<html>")]
    [InlineData(200, "[{\"consumer_org\":\"\\ud800\"}]")]
    [InlineData(200, "long")]
    public async Task What_is_no_clear_answer_confirms_nothing(int status, string body)
    {
        await using var platform = await FakePlatform.Start();
        platform.Answer = http =>
        {
            http.Response.StatusCode = status;
            http.Response.Headers.Location = $"{platform.Address}/elsewhere";
            return http.Response.WriteAsync(
                body == "long" ? $"[\"{new string('x', OutsideHttp.LargestAnswer)}\"]" : body
            );
        };
        await using var database = await SqliteDatabase();
        await using var world = await World.Start(database, altinn: Access(platform.Address));
        await Delegated.In(world.Store);

        Assert.StartsWith("503 temporarily_unavailable", await world.Refusal(world.For()));
    }

    [Fact]
    public async Task A_fault_that_passes_is_asked_past_and_one_that_stays_is_left_in_peace()
    {
        await using var platform = await FakePlatform.Start();
        platform.Answer = http =>
        {
            http.Response.StatusCode = platform.Calls == 1 ? 500 : 200;
            return http.Response.WriteAsync(Found);
        };
        await using var database = await SqliteDatabase();
        await using var world = await World.Start(database, altinn: Access(platform.Address));
        await Delegated.In(world.Store);
        Assert.True(await world.Gives(world.For()));
        Assert.Equal(2, platform.Calls);

        platform.Answer = http =>
        {
            http.Response.StatusCode = 500;
            return Task.CompletedTask;
        };
        for (var i = 0; i < 20; i++)
            Assert.StartsWith("503", await world.Refusal(world.For()));

        Assert.InRange(platform.Calls, 8, 30);
    }

    [Fact]
    public async Task An_answer_is_believed_for_as_long_as_configured()
    {
        await using var platform = await FakePlatform.Start();
        platform.Answer = http => http.Response.WriteAsync(Found);
        await using var database = await SqliteDatabase();
        await using var world = await World.Start(
            database,
            altinn: Access(platform.Address, cacheSeconds: 30)
        );
        await Delegated.In(world.Store);

        Assert.True(await world.Gives(world.For()));
        platform.Answer = http => http.Response.WriteAsync("[]");
        Assert.True(await world.Gives(world.For()));

        Assert.Equal(1, platform.Calls);
    }

    [Fact]
    public async Task A_platform_that_is_slow_is_not_waited_for()
    {
        await using var platform = await FakePlatform.Start();
        platform.Answer = http => Task.Delay(Timeout.Infinite, http.RequestAborted);
        await using var database = await SqliteDatabase();
        await using var world = await World.Start(
            database,
            altinn: Access(platform.Address, timeoutSeconds: 0.3)
        );
        await Delegated.In(world.Store);

        Assert.StartsWith("503 temporarily_unavailable", await world.Refusal(world.For()));
    }

    private static AltinnAccess Access(
        string platform,
        double cacheSeconds = 0,
        double timeoutSeconds = 5
    ) =>
        new(
            new AltinnSettings
            {
                Platform = platform,
                CacheSeconds = cacheSeconds,
                TimeoutSeconds = timeoutSeconds,
            },
            Seeding.Provider,
            OutsideReach.Loopback
        );

    private static Task<TestDatabase> SqliteDatabase() =>
        TestDatabase.Create<Migrated>(Store.DatabaseKind.Sqlite, Stop);
}
