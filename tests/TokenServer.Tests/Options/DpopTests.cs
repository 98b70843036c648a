using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;
using Portvakt.TokenServer.Tests.Errors;

namespace Portvakt.TokenServer.Tests.Options;

/// <summary>Tokens that are bound to a key of the client's (RFC 9449), where an environment lets them.</summary>
public class DpopTests
{
    private const string Bound = "demo:bound";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task A_proof_binds_the_token_to_its_key(TestDatabase database)
    {
        await using var world = await Start(database);
        var proof = Proof(world);

        var body = await World.Json(await Ask(world, proof.Sign()));

        Assert.Equal("DPoP", body.GetProperty("token_type").GetString());
        var token = new JsonWebToken(body.GetProperty("access_token").GetString());
        var confirmation = token.GetPayloadValue<JsonElement>("cnf");
        Assert.Equal(proof.Thumbprint, confirmation.GetProperty("jkt").GetString());
        Assert.Equal("DPoP", token.GetPayloadValue<string>("token_type"));
    }

    [Theory]
    [InlineData("another method")]
    [InlineData("another address")]
    [InlineData("another type")]
    [InlineData("too old")]
    [InlineData("ahead of time")]
    [InlineData("a private key")]
    [InlineData("no proof")]
    [InlineData("another's signature")]
    [InlineData("two proofs")]
    public async Task A_proof_is_refused_with(string fault)
    {
        await using var database = await TestDatabase.Create<Migrated>(
            Store.DatabaseKind.Sqlite,
            Stop
        );
        await using var world = await Start(database);
        var grant = world.Grant().Sign();

        var answer = await Ask(world, grant, Faulty(Proof(world), fault));

        await IsRefused(answer, "invalid_dpop_proof");
        // The grant was not used up by it.
        Assert.Equal(HttpStatusCode.OK, (await Ask(world, grant, Proof(world).Sign())).StatusCode);
    }

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task A_proof_is_used_once(TestDatabase database)
    {
        await using var world = await Start(database);
        var proof = Proof(world).Sign();

        Assert.Equal(HttpStatusCode.OK, (await Ask(world, proof)).StatusCode);
        await IsRefused(await Ask(world, proof), "invalid_dpop_proof");
    }

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task With_nonces_the_second_try_succeeds(TestDatabase database)
    {
        await using var world = await Start(database, DpopUse.WithNonce);
        var grant = world.Grant().Sign();

        var first = await Ask(world, grant, Proof(world).Sign());
        await IsRefused(first, "use_dpop_nonce");
        var nonce = Assert.Single(first.Headers.GetValues("DPoP-Nonce"));
        var second = await Ask(world, grant, (Proof(world) with { Nonce = nonce }).Sign());

        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        Assert.Single(second.Headers.GetValues("DPoP-Nonce"));
        await IsRefused(
            await Ask(world, (Proof(world) with { Nonce = "made up" }).Sign()),
            "use_dpop_nonce"
        );
    }

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task A_scope_may_demand_a_proof(TestDatabase database)
    {
        await using var world = await Start(database);
        await world.AddScope(
            Bound,
            new ScopeProperties(new LanguageMap("test"))
            {
                AccessibleForAll = true,
                SenderConstrained = true,
            }
        );

        await IsRefused(await world.Ask(world.Grant(Bound)), "invalid_dpop_proof");
        var bound = await Ask(world, world.Grant(Bound).Sign(), Proof(world).Sign());
        Assert.Equal(HttpStatusCode.OK, bound.StatusCode);
    }

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task Where_it_is_off_the_header_is_ignored_and_metadata_say_nothing(
        TestDatabase database
    )
    {
        await using var world = await World.Start(database);

        var body = await World.Json(await Ask(world, "nonsense"));
        var metadata = await Metadata(world);

        Assert.Equal("Bearer", body.GetProperty("token_type").GetString());
        Assert.False(metadata.TryGetProperty("dpop_signing_alg_values_supported", out _));
    }

    [Fact]
    public async Task Metadata_name_the_algorithms_of_proofs()
    {
        await using var database = await TestDatabase.Create<Migrated>(
            Store.DatabaseKind.Sqlite,
            Stop
        );
        await using var world = await Start(database);

        var named = (await Metadata(world)).GetProperty("dpop_signing_alg_values_supported");

        Assert.Contains("ES256", named.EnumerateArray().Select(a => a.GetString()));
    }

    private static string[] Faulty(TestProof proof, string fault) =>
        fault switch
        {
            "another method" => [(proof with { Method = "GET" }).Sign()],
            "another address" => [(proof with { Address = proof.Address + "/x" }).Sign()],
            "another type" => [(proof with { Type = "jwt" }).Sign()],
            "too old" => [(proof with { At = proof.At.AddMinutes(-5) }).Sign()],
            "ahead of time" => [(proof with { At = proof.At.AddMinutes(5) }).Sign()],
            "a private key" => [(proof with { ShowsPrivateKey = true }).Sign()],
            "no proof" => ["a.b.c"],
            "another's signature" => [Swap(proof.Sign(), (proof with { Id = "other" }).Sign())],
            "two proofs" => [proof.Sign(), (proof with { Id = "other" }).Sign()],
            _ => throw new ArgumentOutOfRangeException(nameof(fault)),
        };

    private static string Swap(string proof, string other) =>
        proof[..proof.LastIndexOf('.')] + other[other.LastIndexOf('.')..];

    private static Task<World> Start(TestDatabase database, DpopUse use = DpopUse.On) =>
        World.Start(database, profile => profile with { Dpop = use });

    private static TestProof Proof(World world) =>
        new(world.Issuer + "token", TimeProvider.System.GetUtcNow());

    private static Task<HttpResponseMessage> Ask(World world, string proof) =>
        Ask(world, world.Grant().Sign(), proof);

    private static Task<HttpResponseMessage> Ask(World world, string grant, params string[] proofs)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, world.Issuer + "token")
        {
            Content = new FormUrlEncodedContent(
                new Dictionary<string, string>
                {
                    ["grant_type"] = "urn:ietf:params:oauth:grant-type:jwt-bearer",
                    ["assertion"] = grant,
                }
            ),
        };
        request.Headers.TryAddWithoutValidation("DPoP", proofs);
        return world.Http.SendAsync(request, Stop);
    }

    private static Task<JsonElement> Metadata(World world) =>
        world.Http.GetFromJsonAsync<JsonElement>(".well-known/oauth-authorization-server", Stop);

    private static async Task IsRefused(HttpResponseMessage answer, string error)
    {
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(error, (await World.Json(answer)).GetProperty("error").GetString());
    }
}
