using Microsoft.Extensions.Logging.Abstractions;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;
using Portvakt.Domain.Environments;
using Portvakt.Outside;
using Portvakt.Outside.Altinn;
using Portvakt.TokenServer.Delegations;

namespace Portvakt.TokenServer.Tests.Delegations;

/// <summary>
/// What every delegation source promises, asked of the register in memory and of the same register behind Altinn's
/// addresses.
/// </summary>
[Requirement("R34")]
public class SourceContractTests
{
    public enum Kind
    {
        Local,
        Http,
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static DelegationQuestion Question =>
        new(Delegated.Customer, Seeding.Consumer, Delegated.Delegable);

    private static SystemUserQuestion UserQuestion =>
        new(Seeding.ClientId, Seeding.Consumer, Delegated.Customer, Delegated.Customer.Value);

    [Theory]
    [OnEveryDatabase<Migrated>(Kind.Local)]
    [OnEveryDatabase<Migrated>(Kind.Http)]
    public async Task A_delegation_is_found_with_its_parties_scopes_and_scheme(
        TestDatabase database,
        Kind kind
    )
    {
        await using var world = await World.Start(database);
        var given = await Delegated.In(world.Store);
        var source = Source(world, kind);

        var answer = await source.FindDelegations(Question, Stop);

        Assert.True(answer.Reached);
        var found = Assert.Single(answer.Value!);
        Assert.True(found.Covers(Question));
        Assert.Equal(given.Scheme.Id, found.SchemeId);
        Assert.Equal([Delegated.Delegable, Delegated.ForGranted], found.Scopes);
        Assert.Equal(Millis(given.Delegation.Validity.From), Millis(found.Created!.Value));
    }

    [Theory]
    [OnEveryDatabase<Migrated>(Kind.Local)]
    [OnEveryDatabase<Migrated>(Kind.Http)]
    public async Task What_does_not_fit_in_every_part_is_nothing(TestDatabase database, Kind kind)
    {
        await using var world = await World.Start(database);
        var given = await Delegated.In(world.Store);
        var source = Source(world, kind);

        foreach (
            var question in new[]
            {
                Question with
                {
                    Consumer = Seeding.Provider,
                },
                Question with
                {
                    Supplier = Seeding.Provider,
                },
                Question with
                {
                    Consumer = Seeding.Consumer,
                    Supplier = Delegated.Customer,
                },
                Question with
                {
                    Scope = Delegated.DelegableToo,
                },
                Question with
                {
                    Scope = "demo:no such",
                },
            }
        )
        {
            var answer = await source.FindDelegations(question, Stop);
            Assert.True(answer.Reached);
            Assert.Empty(answer.Value!);
        }
        foreach (
            var question in new[]
            {
                UserQuestion with
                {
                    ClientId = "another",
                },
                UserQuestion with
                {
                    Vendor = Seeding.Provider,
                },
                UserQuestion with
                {
                    Customer = Seeding.Provider,
                },
                UserQuestion with
                {
                    ExternalReference = "another",
                },
            }
        )
            Assert.Equal(
                SourceAnswer<KnownSystemUser>.Nothing,
                await source.FindSystemUser(question, Stop)
            );
        var consent = new ConsentQuestion(
            given.Personal.Id,
            ConsentParty.OfPerson(Delegated.PersonNumber),
            Seeding.Consumer
        );
        foreach (
            var question in new[]
            {
                consent with
                {
                    Id = Guid.NewGuid(),
                },
                consent with
                {
                    From = ConsentParty.OfPerson("21908899455"),
                },
                consent with
                {
                    From = ConsentParty.Of(Delegated.Customer),
                },
                consent with
                {
                    To = Seeding.Provider,
                },
            }
        )
            Assert.Equal(
                SourceAnswer<KnownConsent>.Nothing,
                await source.FindConsent(question, Stop)
            );
    }

    [Theory]
    [OnEveryDatabase<Migrated>(Kind.Local)]
    [OnEveryDatabase<Migrated>(Kind.Http)]
    public async Task A_system_user_is_found_with_its_system(TestDatabase database, Kind kind)
    {
        await using var world = await World.Start(database);
        var given = await Delegated.In(world.Store);

        var found = (await Source(world, kind).FindSystemUser(UserQuestion, Stop)).Value;

        Assert.Equal(given.User.Id, found?.Id);
        Assert.Equal("991825827_lonn", found?.SystemId);
        Assert.Equal(Delegated.Customer, found?.Customer);
        Assert.Equal(Seeding.Consumer, found?.Vendor);
        Assert.Equal(Delegated.Customer.Value, found?.ExternalReference);
    }

    [Theory]
    [OnEveryDatabase<Migrated>(Kind.Local)]
    [OnEveryDatabase<Migrated>(Kind.Http)]
    public async Task A_consent_is_found_with_its_rights_and_end(TestDatabase database, Kind kind)
    {
        await using var world = await World.Start(database);
        var given = await Delegated.In(world.Store);
        var question = new ConsentQuestion(
            given.Personal.Id,
            ConsentParty.OfPerson(Delegated.PersonNumber),
            Seeding.Consumer
        );

        var found = (await Source(world, kind).FindConsent(question, Stop)).Value;

        Assert.True(found?.Answers(question, TimeProvider.System.GetUtcNow()));
        Assert.Equal(given.Personal.Rights.ToJson(), found?.Rights.ToJson());
        Assert.Equal(Millis(given.Personal.Validity.To!.Value), Millis(found!.ValidTo!.Value));
    }

    [Theory]
    [OnEveryDatabase<Migrated>(Kind.Local)]
    [OnEveryDatabase<Migrated>(Kind.Http)]
    public async Task What_ended_is_nothing_any_more(TestDatabase database, Kind kind)
    {
        await using var world = await World.Start(database);
        var given = await Delegated.In(world.Store);
        var now = TimeProvider.System.GetUtcNow();

        await Delegated.Change<Delegation>(world.Store, given.Delegation.Id, d => d.Withdraw(now));
        await Delegated.Change<SystemUser>(world.Store, given.User.Id, u => u.Delete(now));
        await Delegated.Change<Consent>(world.Store, given.Consent.Id, c => c.Revoke(now));

        var source = Source(world, kind);
        Assert.Empty((await source.FindDelegations(Question, Stop)).Value!);
        Assert.Null((await source.FindSystemUser(UserQuestion, Stop)).Value);
        var consent = new ConsentQuestion(
            given.Consent.Id,
            ConsentParty.Of(Delegated.Customer),
            Seeding.Consumer
        );
        Assert.Null((await source.FindConsent(consent, Stop)).Value);
    }

    private static IDelegationSource Source(World world, Kind kind)
    {
        var time = TimeProvider.System;
        if (kind == Kind.Local)
            return new LocalDelegationSource(world.Directory, World.Ver2, World.Protection, time);
        var profile = new IssuerProfile(World.Ver2, EnvironmentKind.Test, world.Issuer);
        var tokens = new OwnTokens(
            new IssuerSite(profile, []),
            Seeding.Provider,
            world.Directory,
            time
        );
        return new AltinnDelegationSource(
            new AltinnSettings { Platform = world.Issuer },
            OutsideReach.Loopback,
            tokens.Of,
            time,
            NullLogger<AltinnDelegationSource>.Instance
        );
    }

    private static long Millis(DateTimeOffset time) => time.ToUnixTimeMilliseconds();
}
