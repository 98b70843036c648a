using System.Net;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;
using Portvakt.Store;

namespace Portvakt.TokenServer.Tests.Delegations;

[Requirement("R18")]
public class WithdrawalTests
{
    private static DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task What_is_withdrawn_is_refused_in_the_next_request(TestDatabase database)
    {
        await using var world = await World.Start(database);
        var given = await Delegated.In(world.Store);
        TestGrant Consented() => world.WithConsent(given.Personal.Id, Delegated.Person);
        Assert.True(await world.Gives(world.For()));
        Assert.True(await world.Gives(world.AsSystemUser()));
        Assert.True(await world.Gives(Consented()));

        await Change<Delegation>(world.Store, given.Delegation.Id, d => d.Withdraw(Now));
        await Change<SystemUser>(world.Store, given.User.Id, u => u.Delete(Now));
        await Change<Consent>(world.Store, given.Personal.Id, c => c.Revoke(Now));

        Assert.False(await world.Gives(world.For()));
        Assert.False(await world.Gives(world.AsSystemUser()));
        Assert.False(await world.Gives(Consented()));

        await Change<Delegation>(
            world.Store,
            given.Delegation.Id,
            d => d.GiveAgain(Validity.Since(Now))
        );
        Assert.True(await world.Gives(world.For()));
    }

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task The_system_users_of_a_retired_system_count_no_longer(TestDatabase database)
    {
        await using var world = await World.Start(database);
        var given = await Delegated.In(world.Store);
        Assert.True(await world.Gives(world.AsSystemUser()));

        await Change<RegisteredSystem>(world.Store, given.System.Id, s => s.Retire(Now));

        Assert.False(await world.Gives(world.AsSystemUser()));
    }

    [Fact]
    public async Task On_PostgreSQL_another_nodes_withdrawal_holds_for_the_next_request()
    {
        await using var database = await TestDatabase.Create<Migrated>(
            DatabaseKind.Postgres,
            TestContext.Current.CancellationToken
        );
        await using var world = await World.Start(database);
        await using var other = database.Connect();
        var given = await Delegated.In(other);
        Assert.True(await world.Gives(world.For()));
        Assert.True(await world.Gives(world.AsSystemUser()));

        await Change<Delegation>(other, given.Delegation.Id, d => d.Withdraw(Now));
        await Change<SystemUser>(other, given.User.Id, u => u.Delete(Now));

        Assert.False(await world.Gives(world.For()));
        Assert.False(await world.Gives(world.AsSystemUser()));
    }

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task What_is_deleted_is_forgotten_and_can_be_given_anew(TestDatabase database)
    {
        await using var world = await World.Start(database);
        var given = await Delegated.In(world.Store);
        var register = world.Directory.Of(World.Ver2).Register;
        Assert.Single(register.AllDelegations);
        await using (var db = world.Store.CreateDbContext())
        {
            db.RemoveRange(given.Delegation, given.User, given.Personal);
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        Assert.Empty(register.AllDelegations);
        Assert.Null(register.Consent(given.Personal.Id));
        Assert.DoesNotContain(register.UsersOf(Delegated.Customer), u => u.Id == given.User.Id);
        Assert.False(await world.Gives(world.For()));

        await using (var db = world.Store.CreateDbContext())
        {
            var anew = Delegation.Give(
                given.Scheme,
                Delegated.Customer,
                Seeding.Consumer,
                Validity.Since(Now)
            );
            db.Delegations.Add(anew.Value!);
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }
        Assert.True(await world.Gives(world.For()));
    }

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task A_restarted_server_knows_what_was_given(TestDatabase database)
    {
        await using (var store = database.Connect())
            await Delegated.In(store);

        await using var world = await World.Start(database);

        Assert.Equal(HttpStatusCode.OK, (await world.Ask(world.For())).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await world.Ask(world.AsSystemUser())).StatusCode);
    }

    private static Task Change<T>(StoreConnection store, Guid id, Action<T> change)
        where T : Aggregate => Delegated.Change(store, id, change);
}
