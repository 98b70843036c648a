using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;
using Portvakt.Domain.Integrations;
using Portvakt.Domain.Scopes;
using Portvakt.Outside;
using Portvakt.Outside.Altinn;

namespace Portvakt.TokenServer.Tests.Errors;

/// <summary>Errors about acting for another organisation with consumer_org.</summary>
internal static class DelegationErrors
{
    private static readonly string SubUnit = Delegated.SubUnit.Value;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    public static IReadOnlyList<ErrorRow> Rows { get; } =
    [
        new("MP-251", 1, w => w.Ask(w.For(consumer: SubUnit)))
        {
            Code = Problems.TokenDelegationMissing,
            Values = [SubUnit, Delegated.Delegable, Seeding.Consumer.Value],
            Start = WithDelegations,
            Follow = async w =>
            {
                await Delegate(w, Delegated.Delegable, Delegated.SubUnit);
                return await w.Ask(w.For(consumer: SubUnit));
            },
        },
        new("MP-251", 2, w => w.Ask(w.For(Delegated.DelegableToo)))
        {
            Code = Problems.TokenDelegationMissing,
            Values = [Delegated.Customer.Value, Delegated.DelegableToo, Seeding.Consumer.Value],
            Start = WithDelegations,
            Follow = async w =>
            {
                await Delegate(w, Delegated.DelegableToo, Delegated.Customer);
                return await w.Ask(w.For(Delegated.DelegableToo));
            },
        },
        new("MP-251", 3, w => w.Ask(w.For(Seeding.Open)))
        {
            Code = Problems.TokenScopeNotDelegable,
            Values = [Delegated.Customer.Value, Seeding.Open, Seeding.Consumer.Value],
            Follow = w => w.Ask(w.Grant(Seeding.Open)),
        },
        new(
            Problems.TokenConsumerIsOwnOrganisation,
            1,
            w => w.Ask(w.Grant().With("consumer_org", Seeding.Consumer.Value))
        ),
        new(Problems.TokenConsumerWithSupplierClient, 1, AskWithClientForACustomer)
        {
            Start = WithDelegations,
            Follow = w => w.Ask(w.Grant(Delegated.Delegable)),
        },
        new(Problems.TokenConsumerWithSupplierClient, 2, AskWithClientForACustomer)
        {
            Start = WithDelegations,
            Follow = async w =>
            {
                var own = await w.AddClientOf(Seeding.Consumer, Delegated.Delegable);
                return await w.Ask(w.For().With("iss", own));
            },
        },
        new(Problems.TokenDelegationSourceUnavailable, 3, w => w.Ask(w.For()))
        {
            Start = WithoutAnswers,
            Follow = w => w.Ask(w.Grant(Delegated.Delegable)),
        },
    ];

    /// <summary>A world in which the customer has delegated one scope and has system users and consents.</summary>
    public static async Task<World> WithDelegations(TestDatabase database)
    {
        var world = await World.Start(database);
        await Delegated.In(world.Store);
        return world;
    }

    private static async Task<World> WithoutAnswers(TestDatabase database)
    {
        var nobody = new AltinnSettings { Platform = $"http://127.0.0.1:{FreePort.Next()}" };
        var altinn = new AltinnAccess(nobody, Seeding.Provider, OutsideReach.Loopback);
        var world = await World.Start(database, altinn: altinn);
        await Delegated.In(world.Store);
        return world;
    }

    private static Task Delegate(World world, string scope, OrganisationId customer) =>
        world.Change(db =>
        {
            var scheme = DelegationScheme.Create(
                World.Ver2,
                Seeding.Provider,
                new LanguageMap("another"),
                [ScopeName.Of(scope)],
                Now
            );
            var given = Delegation.Give(scheme, customer, Seeding.Consumer, Validity.Since(Now));
            db.DelegationSchemes.Add(scheme);
            db.Delegations.Add(given.Value!);
            return Task.CompletedTask;
        });

    private static async Task<HttpResponseMessage> AskWithClientForACustomer(World world)
    {
        await world.Change(async db =>
        {
            var client = await db.Integrations.SingleAsync(Stop);
            db.Entry(client).Property(i => i.Supplier).CurrentValue = Seeding.Provider;
        });
        return await world.Ask(world.For());
    }
}
