using System.Net;
using Microsoft.IdentityModel.JsonWebTokens;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Scopes;
using Portvakt.TokenServer.Tests.Errors;

namespace Portvakt.TokenServer.Tests.Options;

/// <summary>A scope may decide for whom its tokens are.</summary>
public class EnforcedAudienceTests
{
    private const string Scope = "demo:for-one";
    private const string Audience = "https://api.one.example/";

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task The_scopes_audience_is_the_tokens(TestDatabase database)
    {
        await using var world = await Start(database);

        var silent = await Token(world, world.Grant(Scope));
        var asked = await Token(world, world.Grant(Scope).With("resource", Audience));

        Assert.Equal([Audience], silent.Audiences);
        Assert.Equal([Audience], asked.Audiences);
    }

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task Another_audience_or_two_demands_at_once_are_refused(TestDatabase database)
    {
        await using var world = await Start(database);
        await Add(world, "demo:for-another", "https://api.two.example/");

        var other = await world.Ask(world.Grant(Scope).With("resource", "https://else.example/"));
        var both = await world.Ask(world.Grant($"{Scope} demo:for-another"));

        foreach (var answer in new[] { other, both })
        {
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            var body = await World.Json(answer);
            Assert.Equal("invalid_target", body.GetProperty("error").GetString());
        }
    }

    private static async Task<World> Start(TestDatabase database)
    {
        var world = await World.Start(database);
        await Add(world, Scope, Audience);
        return world;
    }

    private static Task Add(World world, string scope, string audience) =>
        world.AddScope(
            scope,
            new ScopeProperties(new LanguageMap("test"))
            {
                AccessibleForAll = true,
                EnforcedAudience = audience,
            }
        );

    private static async Task<JsonWebToken> Token(World world, TestGrant grant)
    {
        var body = await World.Json(await world.Ask(grant));
        return new JsonWebToken(body.GetProperty("access_token").GetString());
    }
}
