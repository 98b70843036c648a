using System.Net;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Portvakt.TokenServer.Tests.Token;

[Requirement("R31")]
public class TokenTests
{
    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task A_right_grant_gives_a_token_that_another_library_verifies(
        TestDatabase database
    )
    {
        await using var world = await World.Start(database);
        var grant = world.Grant().With("resource", new[] { "https://api.test/" });

        var answer = await world.Ask(grant.With("pid", "05848998356"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("application/json", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
        var body = await World.Json(answer);
        Assert.Equal("Bearer", body.GetProperty("token_type").GetString());
        Assert.Equal(Seeding.Granted, body.GetProperty("scope").GetString());
        Assert.InRange(body.GetProperty("expires_in").GetInt32(), 110, 120);

        var token = await Verify(world, body.GetProperty("access_token").GetString()!);
        Assert.Equal(["https://api.test/"], token.Audiences);
        Assert.Equal("05848998356", token.GetPayloadValue<string>("pid"));
        Assert.Equal("private_key_jwt", token.GetPayloadValue<string>("client_amr"));
        Assert.Equal(Seeding.ClientId, token.GetPayloadValue<string>("client_id"));
        Assert.Equal(43, token.Id.Length);
        var consumer = token.GetPayloadValue<JsonElement>("consumer");
        Assert.Equal("iso6523-actorid-upis", consumer.GetProperty("authority").GetString());
        Assert.Equal("0192:991825827", consumer.GetProperty("ID").GetString());
        Assert.Equal(TimeSpan.FromSeconds(120), token.ValidTo - token.IssuedAt);
    }

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task A_plain_token_has_exactly_the_documented_parts(TestDatabase database)
    {
        await using var world = await World.Start(database);

        var body = await World.Json(await world.Ask(world.Grant()));

        var token = new JsonWebToken(body.GetProperty("access_token").GetString());
        using var header = JsonDocument.Parse(Base64UrlEncoder.Decode(token.EncodedHeader));
        using var payload = JsonDocument.Parse(Base64UrlEncoder.Decode(token.EncodedPayload));
        Assert.Equal(["kid", "alg"], Names(header.RootElement));
        Assert.Equal(
            [
                "scope",
                "iss",
                "client_amr",
                "token_type",
                "exp",
                "iat",
                "client_id",
                "jti",
                "consumer",
            ],
            Names(payload.RootElement)
        );
        Assert.Equal(["access_token", "token_type", "expires_in", "scope"], Names(body));
    }

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task A_refusal_names_the_documented_error_and_a_trace(TestDatabase database)
    {
        await using var world = await World.Start(database);

        var answer = await world.Ask(world.Grant(Seeding.Closed));

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal("application/json", answer.Content.Headers.ContentType!.ToString());
        var body = await World.Json(answer);
        Assert.Equal("forbidden", body.GetProperty("error").GetString());
        Assert.Equal($"{world.Issuer}errors/MP-250", body.GetProperty("error_uri").GetString());
        Assert.Matches(
            @"\AConsumer has not been granted access to the scope demo:closed\. \(trace_id: [0-9a-f]{32}\)\z",
            body.GetProperty("error_description").GetString()
        );
    }

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task A_missing_access_can_be_an_invalid_scope(TestDatabase database)
    {
        await using var world = await World.Start(
            database,
            profile => profile with { MissingAccessIsInvalidScope = true }
        );

        var answer = await world.Ask(world.Grant(Seeding.Closed));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var body = await World.Json(answer);
        Assert.Equal("invalid_scope", body.GetProperty("error").GetString());
    }

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task A_grant_that_was_refused_is_used_up(TestDatabase database)
    {
        await using var world = await World.Start(database);
        var grant = world.Grant(Seeding.Closed).Sign();
        await world.Ask(grant);

        var body = await World.Json(await world.Ask(grant));

        Assert.EndsWith("MP-012", body.GetProperty("error_uri").GetString());
    }

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task A_grant_is_used_once_with_jti_and_without(TestDatabase database)
    {
        await using var world = await World.Start(database);
        var named = world.Grant().With("jti", "one");
        var nameless = world.Grant().Without("jti");

        Assert.True(await world.Gives(named));
        Assert.True(await world.Gives(nameless));

        Assert.Equal("400 invalid_grant MP-012", await world.Refusal(nameless));
        // The name counts, whatever else is different.
        Assert.Equal(
            "400 invalid_grant MP-012",
            await world.Refusal(named.With("scope", Seeding.Open))
        );
        Assert.True(await world.Gives(nameless.With("scope", Seeding.Open)));
    }

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task A_hundred_uses_at_once_give_one_token(TestDatabase database)
    {
        await using var world = await World.Start(database);
        var grant = world.Grant().Sign();

        var answers = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => world.Ask(grant)));

        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.OK);
        foreach (var answer in answers.Where(a => a.StatusCode != HttpStatusCode.OK))
        {
            var body = await World.Json(answer);
            Assert.EndsWith("MP-012", body.GetProperty("error_uri").GetString());
        }
    }

    private static async Task<JsonWebToken> Verify(World world, string token)
    {
        var keys = new JsonWebKeySet(
            await world.Http.GetStringAsync("/jwk", TestContext.Current.CancellationToken)
        );
        var result = await new JsonWebTokenHandler().ValidateTokenAsync(
            token,
            new TokenValidationParameters
            {
                ValidIssuer = world.Issuer,
                ValidAudience = "https://api.test/",
                IssuerSigningKeys = keys.GetSigningKeys(),
                ValidAlgorithms = ["RS256"],
                ClockSkew = TimeSpan.FromSeconds(5),
            }
        );
        Assert.True(result.IsValid, result.Exception?.Message);
        return (JsonWebToken)result.SecurityToken;
    }

    private static IEnumerable<string> Names(JsonElement json) =>
        json.EnumerateObject().Select(member => member.Name);
}
