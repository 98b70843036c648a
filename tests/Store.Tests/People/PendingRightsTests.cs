using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;

namespace Portvakt.Store.Tests.People;

[Requirement("R7")]
public class PendingRightsTests
{
    [Theory]
    [OnEveryDatabase<Migrated>("Fjell")]
    [OnEveryDatabase<Migrated>(" fjell ")]
    [OnEveryDatabase<Migrated>("van der Fjell")]
    public async Task The_first_sign_in_that_matches_gets_the_right(
        TestDatabase database,
        string surname
    )
    {
        await using var register = await Register.In(database);
        await Give(register, Register.Number, surname);

        var person = await register.SignIn(name: "KARI VAN DER FJELL");
        await register.SignIn(name: "KARI VAN DER FJELL");

        var held = Assert.Single(await register.Represented(person.Id));
        Assert.Equal(Register.Main, held.Organisation);
        Assert.Equal([Right.Integrations], held.Rights);
        await using var db = register.Db();
        Assert.Equal(1, await db.RightGrants.CountAsync(Register.Stop));
        var given = await db.Events.SingleAsync(e => e.Type == EventType.RightGiven, Register.Stop);
        Assert.Equal(Register.Main, given.Organisation);
        Assert.Equal("prod", given.Environment);
        Assert.Equal(person.Id, given.PersonId);
    }

    [Theory]
    [OnEveryDatabase<Migrated>("05848998356", "Berg")]
    [OnEveryDatabase<Migrated>("21908899455", "Fjell")]
    public async Task Number_and_surname_must_both_match(
        TestDatabase database,
        string number,
        string surname
    )
    {
        await using var register = await Register.In(database);
        await Give(register, number, surname);

        var person = await register.SignIn();

        Assert.Empty(await register.Represented(person.Id));
    }

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task A_right_that_the_person_has_is_not_given_twice(TestDatabase database)
    {
        await using var register = await Register.In(database);
        var person = await register.SignIn();
        await Give(register, Register.Number, "Fjell");
        await register.Save(
            RightGrant.Give(
                Register.Prod,
                Register.Main,
                person.Id,
                Right.Integrations,
                Validity.Since(Register.Now)
            )
        );

        await register.SignIn();

        await using var db = register.Db();
        Assert.Equal(1, await db.RightGrants.CountAsync(Register.Stop));
        Assert.NotNull((await db.PendingRightGrants.SingleAsync(Register.Stop)).Activated);
    }

    private static Task Give(Register register, string number, string surname) =>
        register.Save(
            PendingRightGrant.Give(
                Register.Prod,
                Register.Main,
                register.Numbers.Hash(number, surname),
                register.Numbers.SealLabel(surname, null),
                Right.Integrations,
                Validity.Since(Register.Now)
            )
        );
}
