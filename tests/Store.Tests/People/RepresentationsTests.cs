using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Organisations;

namespace Portvakt.Store.Tests.People;

[Requirement("R6")]
public class RepresentationsTests
{
    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task Rights_count_in_their_environment_and_while_they_hold(TestDatabase database)
    {
        await using var register = await Register.In(database);
        var person = await register.SignIn();
        var yesterday = Register.Now.AddDays(-1);
        await register.Save(
            Grant(person, Right.Apis, Register.Prod, Validity.Since(yesterday)),
            Grant(person, Right.Suppliers, EnvironmentName.Of("ver2"), Validity.Since(yesterday)),
            Grant(
                person,
                Right.Integrations,
                Register.Prod,
                Validity.Since(yesterday).EndedAt(Register.Now)
            )
        );

        var held = Assert.Single(await register.Represented(person.Id));

        Assert.Equal([Right.Apis], held.Rights);
        Assert.Empty(held.Roles);
        Assert.False(held.IsMember);
    }

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task A_role_counts_in_the_sub_units_and_a_right_does_not(TestDatabase database)
    {
        await using var register = await Register.In(database);
        var person = await register.SignIn();
        await register.Save(
            RegisterUnit.Of(Register.Main, "STILLE KOMMUNE", "KOMM"),
            RegisterUnit.Of(Register.Sub, "STILLE SKOLE", "BEDR", Register.Main),
            RoleHolder.Appoint(
                Register.Main,
                person.Id,
                Role.GeneralManager,
                Validity.Since(Register.Now)
            ),
            Grant(person, Right.Apis, Register.Prod, Validity.Since(Register.Now))
        );

        var held = await register.Represented(person.Id);

        var main = Assert.Single(held, h => h.Organisation == Register.Main);
        var sub = Assert.Single(held, h => h.Organisation == Register.Sub);
        Assert.Equal([Role.GeneralManager], main.Roles);
        Assert.Equal([Role.GeneralManager], sub.Roles);
        Assert.Equal([Right.Apis], main.Rights);
        Assert.Empty(sub.Rights);
    }

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task A_role_that_was_taken_away_counts_no_more(TestDatabase database)
    {
        await using var register = await Register.In(database);
        var person = await register.SignIn();
        var role = RoleHolder.Appoint(
            Register.Main,
            person.Id,
            Role.MainAdministrator,
            Validity.Since(Register.Now.AddDays(-1))
        );
        role.Dismiss(Register.Now);
        await register.Save(role);

        Assert.Empty(await register.Represented(person.Id));
    }

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task A_member_without_rights_is_told_as_one(TestDatabase database)
    {
        await using var register = await Register.In(database);
        var person = await register.SignIn();
        await register.Save(Membership.Of(person.Id, Register.Main, Register.Now));

        var held = Assert.Single(await register.Represented(person.Id));

        Assert.True(held.IsMember);
        Assert.Empty(held.Rights);
    }

    private static RightGrant Grant(
        Person person,
        Right right,
        EnvironmentName environment,
        Validity validity
    ) => RightGrant.Give(environment, Register.Main, person.Id, right, validity);
}
