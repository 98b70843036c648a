using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Portvakt.TokenServer.Tests.Metadata;

public class SkyportenTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task Its_tokens_carry_the_sub_that_cloud_providers_match_on(TestDatabase database)
    {
        await using var world = await Start(database);
        var issuer = world.Issuer.TrimEnd('/');
        var grant = world.Grant().With("aud", issuer).With("resource", "sts.cloud.example");

        var body = await World.Json(await world.Ask(grant));

        var token = new JsonWebToken(body.GetProperty("access_token").GetString());
        Assert.Equal(issuer, token.Issuer);
        Assert.Equal($"{Seeding.Consumer};{Seeding.Granted}", token.Subject);
        Assert.Equal(["sts.cloud.example"], token.Audiences);
    }

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task A_grant_for_it_names_it_without_a_slash(TestDatabase database)
    {
        await using var world = await Start(database);

        var answer = await world.Ask(world.Grant());

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var body = await World.Json(answer);
        Assert.Contains("Invalid JWT claim aud", body.GetProperty("error_description").GetString());
        Assert.Equal(world.Issuer + "errors/MP-110", body.GetProperty("error_uri").GetString());
    }

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task Its_metadata_lies_where_openid_connect_has_it(TestDatabase database)
    {
        await using var world = await Start(database);

        var found = await world.Http.GetFromJsonAsync<JsonElement>(
            ".well-known/openid-configuration",
            Stop
        );
        var elsewhere = await world.Http.GetAsync(".well-known/oauth-authorization-server", Stop);

        var expected = JsonSerializer.SerializeToElement(
            new
            {
                issuer = world.Issuer.TrimEnd('/'),
                token_endpoint = world.Issuer + "token",
                jwks_uri = world.Issuer + "jwk",
                token_endpoint_auth_methods_supported = new[] { "private_key_jwt" },
                grant_types_supported = new[] { "urn:ietf:params:oauth:grant-type:jwt-bearer" },
                token_endpoint_auth_signing_alg_values_supported = new[]
                {
                    "RS256",
                    "RS384",
                    "RS512",
                },
                authorization_details_types_supported = new[]
                {
                    "urn:altinn:systemuser",
                    "urn:altinn:consent",
                },
            }
        );
        Assert.True(JsonElement.DeepEquals(expected, found), found.ToString());
        var keys = await world.Http.GetAsync("jwk", Stop);
        Assert.Equal(HttpStatusCode.OK, keys.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, elsewhere.StatusCode);
    }

    private static Task<World> Start(TestDatabase database) =>
        World.Start(
            database,
            plain =>
                new(plain.Environment, plain.Kind, plain.Issuer.TrimEnd('/')) { IsSkyporten = true }
        );
}
