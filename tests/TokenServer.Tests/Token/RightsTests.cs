using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;
using Portvakt.Domain.Scopes;
using Portvakt.TokenServer.Tests.Errors;

namespace Portvakt.TokenServer.Tests.Token;

/// <summary>Who gets a token for which scope.</summary>
[Requirement("R31")]
public class RightsTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [OnEveryDatabase<Migrated>("RS384")]
    [OnEveryDatabase<Migrated>("RS512")]
    public async Task Longer_hashes_are_accepted(TestDatabase database, string algorithm)
    {
        await using var world = await World.Start(database);
        var grant = world.Grant().WithHeader("alg", algorithm);

        Assert.True(
            await world.Gives(grant with { Hash = new HashAlgorithmName($"SHA{algorithm[2..]}") })
        );
        Assert.False(await world.Gives(world.Grant().WithHeader("alg", algorithm)));
    }

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task An_access_holds_through_its_last_day_in_Norway(TestDatabase database)
    {
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        var lastDay = today.AddDays(2);
        var end = Validity.Through(TimeProvider.System.GetUtcNow(), lastDay).To!.Value;
        var clock = new FakeTimeProvider(end.AddSeconds(-1));
        await using var world = await World.Start(database, clock: clock);
        await world.ChangeAccess((access, at) => access.GrantAgain(new AccessTerms(lastDay), at));

        Assert.True(await world.Gives(Grant(world)));

        clock.SetUtcNow(end);
        Assert.Equal("403 forbidden MP-250", await world.Refusal(Grant(world)));
    }

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task An_access_that_begins_later_gives_nothing_yet(TestDatabase database)
    {
        var clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow().AddDays(-2));
        await using var world = await World.Start(database, clock: clock);

        Assert.Equal("403 forbidden MP-250", await world.Refusal(Grant(world)));
    }

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task An_access_does_not_put_the_scope_on_a_client(TestDatabase database)
    {
        await using var world = await World.Start(database);
        await world.Change(async db =>
            (await db.Integrations.SingleAsync(Stop)).SetScopes(
                [ScopeName.Of(Seeding.Open)],
                TimeProvider.System.GetUtcNow()
            )
        );

        Assert.Equal("400 invalid_scope MP-200", await world.Refusal(world.Grant()));
    }

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task A_scope_for_this_kind_among_others_gives_a_token(TestDatabase database)
    {
        await using var world = await World.Start(database);
        await world.AddScope(
            "demo:several",
            IntegrationKind.Idporten,
            IntegrationKind.Maskinporten
        );
        await world.PutOnClient("demo:several");

        Assert.True(await world.Gives(world.Grant("demo:several")));
    }

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task A_deactivated_client_looks_unknown_until_it_is_reactivated(
        TestDatabase database
    )
    {
        await using var world = await World.Start(database);
        await Change(
            world,
            client => client.Deactivate(client.Owner, TimeProvider.System.GetUtcNow())
        );
        var unknown = await world.Refusal(world.Grant().With("iss", Guid.NewGuid().ToString()));

        Assert.Equal("400 invalid_grant MP-100", unknown);
        Assert.Equal(unknown, await world.Refusal(world.Grant()));

        await Change(
            world,
            client => client.Reactivate(client.Owner, TimeProvider.System.GetUtcNow())
        );
        Assert.True(await world.Gives(world.Grant()));
    }

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task The_suppliers_access_counts_for_a_client_that_it_made_for_a_customer(
        TestDatabase database
    )
    {
        await using var world = await World.Start(database);
        var now = TimeProvider.System.GetUtcNow();
        var client = Integration.Create(
            World.Ver2,
            Seeding.Consumer,
            new IntegrationProperties(IntegrationKind.Maskinporten, "supplied", "test"),
            [ScopeName.Of(Seeding.Granted)],
            now,
            supplier: Delegated.Customer
        );
        var key = TestGrant.SharedKey.ExportParameters(false);
        Assert.True(client.AddKey(PublicKeyMaterial.FromRsa(key, Seeding.KeyId).Value!, now).Ok);
        await world.Change(db =>
        {
            db.Integrations.Add(client);
            return Task.CompletedTask;
        });
        TestGrant Supplied() => world.Grant().With("iss", client.ClientId);

        Assert.Equal("403 forbidden MP-250", await world.Refusal(Supplied()));

        await world.Change(async db =>
        {
            var name = ScopeName.Of(Seeding.Granted);
            var scope = await db.Scopes.SingleAsync(s => s.Name == name, Stop);
            db.Accesses.Add(ScopeAccess.Grant(scope, Delegated.Customer, now));
        });
        var claims = await world.Claims(Supplied());
        Assert.Equal(
            "0192:991825827",
            claims.GetProperty("consumer").GetProperty("ID").GetString()
        );
        Assert.Equal(
            "0192:958935420",
            claims.GetProperty("supplier").GetProperty("ID").GetString()
        );
    }

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task A_missing_delegation_can_be_an_invalid_scope(TestDatabase database)
    {
        await using var world = await World.Start(
            database,
            profile => profile with { MissingAccessIsInvalidScope = true }
        );
        await Delegated.In(world.Store);

        Assert.Equal(
            "400 invalid_scope MP-251",
            await world.Refusal(world.For(Delegated.DelegableToo))
        );
    }

    private static Task Change(World world, Action<Integration> change) =>
        world.Change(async db => change(await db.Integrations.SingleAsync(Stop)));

    private static TestGrant Grant(World world) =>
        TestGrant.Valid(
            Seeding.ClientId,
            Seeding.KeyId,
            world.Issuer,
            Seeding.Granted,
            world.Clock.GetUtcNow()
        );
}
