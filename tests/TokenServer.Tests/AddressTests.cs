using System.Net;
using System.Text.Json;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Portvakt.Store;

namespace Portvakt.TokenServer.Tests;

public class AddressTests
{
    [Fact]
    public async Task Metadata_have_exactly_the_documented_members()
    {
        await using var database = await SqliteDatabase();
        await using var world = await World.Start(database);

        var answer = await world.Http.GetAsync(
            "/.well-known/oauth-authorization-server",
            TestContext.Current.CancellationToken
        );

        Assert.Equal("application/json", answer.Content.Headers.ContentType!.ToString());
        var body = await World.Json(answer);
        var expected = JsonSerializer.SerializeToElement(
            new
            {
                issuer = world.Issuer,
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
        Assert.True(JsonElement.DeepEquals(expected, body));
    }

    [Fact]
    public async Task The_frameworks_metadata_reader_finds_the_keys()
    {
        await using var database = await SqliteDatabase();
        await using var world = await World.Start(database);
        var manager = new ConfigurationManager<OpenIdConnectConfiguration>(
            world.Issuer + ".well-known/oauth-authorization-server",
            new OpenIdConnectConfigurationRetriever(),
            new HttpDocumentRetriever(world.Http) { RequireHttps = false }
        );

        var found = await manager.GetConfigurationAsync(TestContext.Current.CancellationToken);

        Assert.Equal(world.Issuer, found.Issuer);
        // It makes one key of the numbers and one of the certificate.
        var kid = Assert.Single(found.SigningKeys.Select(key => key.KeyId).Distinct());
        Assert.Equal(43, kid.Length);
    }

    [Theory]
    [InlineData("jwk.json")]
    [InlineData("jwks")]
    public async Task The_keys_have_other_names_too(string path)
    {
        await using var database = await SqliteDatabase();
        await using var world = await World.Start(database);
        var stop = TestContext.Current.CancellationToken;

        Assert.Equal(
            await world.Http.GetStringAsync("/jwk", stop),
            await world.Http.GetStringAsync("/" + path, stop)
        );
    }

    [Fact]
    public async Task An_issuer_with_a_path_has_its_metadata_in_both_places()
    {
        await using var database = await SqliteDatabase();
        await using var world = await World.Start(database, path: "/ver2/");
        var stop = TestContext.Current.CancellationToken;

        var appended = await world.Http.GetStringAsync(
            "/ver2/.well-known/oauth-authorization-server",
            stop
        );
        var inserted = await world.Http.GetStringAsync(
            "/.well-known/oauth-authorization-server/ver2",
            stop
        );

        Assert.Equal(appended, inserted);
        Assert.Equal(HttpStatusCode.OK, (await world.Ask(world.Grant())).StatusCode);
    }

    [Fact]
    public async Task A_code_leads_to_the_portals_page()
    {
        await using var database = await SqliteDatabase();
        await using var world = await World.Start(database);

        var answer = await world.Http.GetAsync(
            "/errors/MP-250",
            TestContext.Current.CancellationToken
        );

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(
            "http://portal.test:8080/hjelp/feilkoder/MP-250",
            answer.Headers.Location!.AbsoluteUri
        );
    }

    [Theory]
    [InlineData("127.0.0.1", HttpStatusCode.OK)]
    [InlineData("[::1]", HttpStatusCode.OK)]
    [InlineData("LOCALHOST", HttpStatusCode.OK)]
    [InlineData("evil.test", HttpStatusCode.NotFound)]
    [InlineData("localhost.evil.test", HttpStatusCode.NotFound)]
    public async Task Only_configured_hosts_are_answered(string host, HttpStatusCode expected)
    {
        await using var database = await SqliteDatabase();
        await using var world = await World.Start(database);
        var port = world.Http.BaseAddress!.Port;
        using var request = new HttpRequestMessage(HttpMethod.Get, "/jwk");
        request.Headers.Host = $"{host}:{port}";

        var answer = await world.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(expected, answer.StatusCode);
        if (expected == HttpStatusCode.NotFound)
            Assert.DoesNotContain(
                "evil",
                await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)
            );
    }

    private static Task<TestDatabase> SqliteDatabase() =>
        TestDatabase.Create<Migrated>(DatabaseKind.Sqlite, TestContext.Current.CancellationToken);
}
