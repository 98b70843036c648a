using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;

namespace Portvakt.Store.Tests.People;

[Requirement("R33")]
public class ProviderPeopleTests
{
    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task The_first_sign_in_makes_a_person_and_the_next_finds_it(TestDatabase database)
    {
        await using var register = await Register.In(database);

        var first = await register.SignIn();
        var second = await register.SignIn(name: "KARI NYTT NAVN");

        Assert.Equal(first.Id, second.Id);
        await using var db = register.Db();
        Assert.Equal(1, await db.People.CountAsync(Register.Stop));
        var identity = await db.NationalIdentities.SingleAsync(Register.Stop);
        Assert.Equal(first.Id, identity.PersonId);
        Assert.Equal(("KARI", "FJELL"), (identity.GivenName, identity.Surname));
        Assert.Equal(new DateOnly(1989, 4, 5), identity.BirthDate);
        Assert.Equal(Register.Number, register.Numbers.Open(identity));
        Assert.Equal(EventType.PersonRegistered, (await db.Events.SingleAsync(Register.Stop)).Type);
    }

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task A_person_whom_the_register_knows_by_number_is_that_person(
        TestDatabase database
    )
    {
        await using var register = await Register.In(database);
        var person = Person.Create("Kari Fjell", Language.Bokmaal, Register.Now);
        await register.Save(
            person,
            register.Numbers.Identify(person.Id, Register.Number, "KARI", "FJELL", Register.Now)
        );

        Assert.Equal(person.Id, (await register.SignIn("abc")).Id);
        Assert.Equal(person.Id, (await register.SignIn("another provider's word")).Id);
        Assert.Equal(person.Id, (await register.SignIn("abc", number: null)).Id);
    }

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task An_account_belongs_to_the_identity_that_is_shown_in_its_session_first(
        TestDatabase database
    )
    {
        await using var register = await Register.In(database);
        var member = Person.Create("Kari Fjell", Language.Bokmaal, Register.Now);
        await register.Save(member);

        var first = await register.SignIn(session: member.Id);
        var other = await register.SignIn("other", "05848990150", "OLA FJELL", member.Id);

        Assert.Equal(member.Id, first.Id);
        Assert.NotEqual(member.Id, other.Id);
        Assert.Equal(member.Id, (await register.SignIn()).Id);
    }

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task Who_was_known_by_number_alone_becomes_the_person_of_the_account(
        TestDatabase database
    )
    {
        await using var register = await Register.In(database);
        var member = Person.Create("Prøve Eva", Language.Bokmaal, Register.Now);
        var madeUp = Person.Create("Kari Fjell", Language.Bokmaal, Register.Now);
        await register.Save(
            member,
            madeUp,
            register.Numbers.Identify(madeUp.Id, Register.Number, "KARI", "FJELL", Register.Now)
        );

        Assert.Equal(member.Id, (await register.SignIn(session: member.Id)).Id);

        await using var db = register.Db();
        Assert.Equal(member.Id, (await db.People.SingleAsync(Register.Stop)).Id);
        Assert.Equal(member.Id, (await db.NationalIdentities.SingleAsync(Register.Stop)).PersonId);
    }

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task Without_a_number_the_subject_alone_tells_who_it_is(TestDatabase database)
    {
        await using var register = await Register.In(database);

        var one = await register.SignIn("one", number: null);
        var other = await register.SignIn("other", number: null);

        Assert.NotEqual(one.Id, other.Id);
        await using var db = register.Db();
        Assert.Empty(await db.NationalIdentities.ToListAsync(Register.Stop));
    }

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task Two_first_visits_at_once_are_one_person(TestDatabase database)
    {
        await using var register = await Register.In(database);

        var people = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => register.SignIn()));

        Assert.Single(people.Select(person => person.Id).Distinct());
        await using var db = register.Db();
        Assert.Equal(1, await db.People.CountAsync(Register.Stop));
    }

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task No_column_holds_the_number(TestDatabase database)
    {
        await using var register = await Register.In(database);
        await register.SignIn();
        await using var db = register.Db();

        var identity = await db.NationalIdentities.SingleAsync(Register.Stop);
        var told = await db.Events.Select(e => e.Subject + e.After).ToListAsync(Register.Stop);

        Assert.All(
            [identity.NumberHash, identity.SealedNumber],
            bytes =>
                Assert.DoesNotContain(Register.Number, System.Text.Encoding.Latin1.GetString(bytes))
        );
        Assert.All(told, text => Assert.DoesNotContain(Register.Number, text));
    }
}
