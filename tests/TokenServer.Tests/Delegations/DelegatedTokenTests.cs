using System.Text.Json;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;
using Portvakt.Domain.Scopes;

namespace Portvakt.TokenServer.Tests.Delegations;

[Requirement("R18")]
public class DelegatedTokenTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task A_delegated_token_names_consumer_supplier_and_source(TestDatabase database)
    {
        await using var world = await World.Start(database);
        await Delegated.In(world.Store);

        var claims = await world.Claims(world.For());

        Assert.Equal("0192:958935420", Id(claims, "consumer"));
        Assert.Equal("0192:991825827", Id(claims, "supplier"));
        Assert.Equal(Delegated.Source, claims.GetProperty("delegation_source").GetString());
        Assert.Equal(Delegated.Delegable, claims.GetProperty("scope").GetString());
        Assert.False(claims.TryGetProperty("authorization_details", out _));
    }

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task The_same_scope_without_consumer_org_gives_a_plain_token(TestDatabase database)
    {
        await using var world = await World.Start(database);
        await Delegated.In(world.Store);

        var claims = await world.Claims(world.Grant(Delegated.Delegable));

        Assert.Equal("0192:991825827", Id(claims, "consumer"));
        Assert.False(claims.TryGetProperty("supplier", out _));
        Assert.False(claims.TryGetProperty("delegation_source", out _));
    }

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task Each_wrong_use_of_consumer_org_has_its_documented_error(TestDatabase database)
    {
        await using var world = await World.Start(database);
        await Delegated.In(world.Store);

        Assert.Equal(
            "403 forbidden MP-251",
            await world.Refusal(world.For(Delegated.DelegableToo))
        );
        Assert.Equal(
            "403 forbidden MP-251",
            await world.Refusal(world.For($"{Delegated.Delegable} {Delegated.DelegableToo}"))
        );
        Assert.Equal(
            "403 forbidden MP-251",
            await world.Refusal(world.For(consumer: Seeding.Provider.Value))
        );
        Assert.Equal("403 forbidden MP-251", await world.Refusal(world.For(Seeding.Open)));
        Assert.Equal("403 forbidden MP-250", await world.Refusal(world.For(Delegated.ForGranted)));
        Assert.StartsWith(
            "400 invalid_request Validation of JWT claim failed: The combination consumer_org in "
                + "claim and delegation scope on client is invalid.",
            await world.Refusal(world.For(consumer: Seeding.Consumer.Value))
        );
    }

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task The_access_that_counts_is_the_consumers(TestDatabase database)
    {
        await using var world = await World.Start(database);
        await Delegated.In(world.Store);
        await using var db = world.Store.CreateDbContext();
        var scope = db.Scopes.Single(s => s.Name == ScopeName.Of(Delegated.ForGranted));
        db.Accesses.Add(
            ScopeAccess.Grant(scope, Delegated.Customer, TimeProvider.System.GetUtcNow())
        );
        await db.SaveChangesAsync(Stop);

        Assert.True(await world.Gives(world.For(Delegated.ForGranted)));
        Assert.False(await world.Gives(world.Grant(Delegated.ForGranted)));
    }

    [Theory]
    [OnEveryDatabase<Migrated>]
    [Requirement("R19")]
    public async Task A_sub_unit_delegates_for_itself_alone(TestDatabase database)
    {
        await using var world = await World.Start(database);
        var delegated = await Delegated.In(world.Store);
        await using var db = world.Store.CreateDbContext();
        var now = TimeProvider.System.GetUtcNow();
        var sub = Delegated.SubUnit.Value;
        var before = await world.Gives(world.For(consumer: sub));

        db.Delegations.Add(
            Delegation
                .Give(delegated.Scheme, Delegated.SubUnit, Seeding.Consumer, Validity.Since(now))
                .Value!
        );
        await db.SaveChangesAsync(Stop);

        Assert.False(before);
        Assert.Equal($"0192:{sub}", Id(await world.Claims(world.For(consumer: sub)), "consumer"));
    }

    private static string? Id(JsonElement claims, string party)
    {
        var id = claims.GetProperty(party);
        Assert.Equal("iso6523-actorid-upis", id.GetProperty("authority").GetString());
        return id.GetProperty("ID").GetString();
    }
}
