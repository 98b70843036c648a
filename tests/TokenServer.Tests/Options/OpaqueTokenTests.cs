using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Scopes;
using Portvakt.TokenServer.Tests.Errors;

namespace Portvakt.TokenServer.Tests.Options;

/// <summary>Opaque tokens, and what APIs are told about them (RFC 7662), where an environment has them.</summary>
public class OpaqueTokenTests
{
    private const string Opaque = "demo:opaque";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task The_scopes_owner_is_told_what_the_token_says(TestDatabase database)
    {
        await using var world = await Start(database);
        var token = await Token(world, world.Grant(Opaque));

        Assert.DoesNotContain('.', token);
        var told = await Introspect(world, token, await OwnersToken(world));

        Assert.True(told.GetProperty("active").GetBoolean());
        Assert.Equal(Opaque, told.GetProperty("scope").GetString());
        Assert.Equal(Seeding.ClientId, told.GetProperty("client_id").GetString());
        Assert.Equal(world.Issuer, told.GetProperty("iss").GetString());
    }

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task Anybody_else_learns_nothing(TestDatabase database)
    {
        await using var world = await Start(database);
        var token = await Token(world, world.Grant(Opaque));
        var consumers = await Token(world, world.Grant());

        Assert.False(IsActive(await Introspect(world, token, consumers)));
        Assert.False(IsActive(await Introspect(world, "made up", await OwnersToken(world))));
        Assert.False(IsActive(await Introspect(world, token + "A", await OwnersToken(world))));
        Assert.Equal(
            HttpStatusCode.Unauthorized,
            (await Post(world, token, bearer: null)).StatusCode
        );
        Assert.Equal(
            HttpStatusCode.Unauthorized,
            (await Post(world, token, bearer: "forged.token.here")).StatusCode
        );
    }

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task A_deactivated_clients_token_is_no_longer_active(TestDatabase database)
    {
        await using var world = await Start(database);
        var owners = await OwnersToken(world);
        var token = await Token(world, world.Grant(Opaque));
        Assert.True(IsActive(await Introspect(world, token, owners)));

        await world.Change(async db =>
        {
            var client = await db.Integrations.SingleAsync(
                i => i.ClientId == Seeding.ClientId,
                Stop
            );
            db.Entry(client).Property(i => i.Active).CurrentValue = false;
        });

        Assert.False(IsActive(await Introspect(world, token, owners)));
    }

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task Where_they_are_off_every_token_is_a_JWT(TestDatabase database)
    {
        await using var world = await World.Start(database);
        await AddOpaqueScope(world);

        var token = await Token(world, world.Grant(Opaque));

        Assert.Equal(3, token.Split('.').Length);
        Assert.Equal(HttpStatusCode.NotFound, (await Post(world, token, token)).StatusCode);
    }

    private static async Task<World> Start(TestDatabase database)
    {
        var world = await World.Start(database, profile => profile with { OpaqueTokens = true });
        await AddOpaqueScope(world);
        return world;
    }

    private static Task AddOpaqueScope(World world) =>
        world.AddScope(
            Opaque,
            new ScopeProperties(new LanguageMap("test"))
            {
                AccessibleForAll = true,
                TokenForm = TokenForm.Opaque,
            }
        );

    /// <summary>A token of the provider that owns the scopes of the world.</summary>
    private static async Task<string> OwnersToken(World world)
    {
        var client = await world.AddClientOf(Seeding.Provider, Seeding.Open);
        return await Token(world, world.Grant(Seeding.Open).With("iss", client));
    }

    private static async Task<string> Token(World world, TestGrant grant)
    {
        var body = await World.Json(await world.Ask(grant));
        return body.GetProperty("access_token").GetString()!;
    }

    private static async Task<JsonElement> Introspect(World world, string token, string bearer)
    {
        var answer = await Post(world, token, bearer);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await World.Json(answer);
    }

    private static bool IsActive(JsonElement told)
    {
        var active = told.GetProperty("active").GetBoolean();
        Assert.Equal(active, told.EnumerateObject().Count() > 1);
        return active;
    }

    private static Task<HttpResponseMessage> Post(World world, string token, string? bearer)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, world.Issuer + "introspect")
        {
            Content = new FormUrlEncodedContent(
                new Dictionary<string, string> { ["token"] = token }
            ),
        };
        if (bearer is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
        return world.Http.SendAsync(request, Stop);
    }
}
