using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;
using Portvakt.SelfService.Features.Delegations;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Delegations;

[Requirement("R34")]
public sealed class SystemUserTests(Servers servers)
{
    private const string Person = "05848998356";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBoth]
    public async Task A_system_user_acts_for_its_customer_until_it_is_deleted(DatabaseKind kind)
    {
        var use = new DelegationUseCases(await servers.On(kind));
        var scope = await use.NewScope();
        var client = await use.NewClient(scope);
        var name = $"s{Guid.NewGuid():n}";
        var system = (await Register(use, name, client.ClientId)).Value!;
        var organisation = new
        {
            authority = "iso6523-actorid-upis",
            ID = DelegationUseCases.Customer.ToString(),
        };
        Task<bool> Token() =>
            use.Gives(
                client,
                scope,
                "authorization_details",
                new[] { new { type = "urn:altinn:systemuser", systemuser_org = organisation } }
            );
        Assert.False(await Token());

        var user = await Create(use, system.SystemId);
        Assert.True(user.Ok);
        Assert.True(await Token());
        Assert.Equal(
            Problems.SystemUserExists,
            Assert.Single((await Create(use, system.SystemId)).Problems).Code
        );

        Assert.False((await Delete(use, user.Value.Id, DelegationUseCases.Supplier)).Ok);
        Assert.True((await Delete(use, user.Value.Id, DelegationUseCases.Customer)).Ok);
        Assert.False(await Token());

        // A deleted one does not stand in the way of the next, which is another.
        var next = await Create(use, system.SystemId);
        Assert.NotEqual(user.Value.Id, next.Value?.Id);
        Assert.True(await Token());
    }

    [Theory, OnBoth]
    public async Task A_system_has_a_name_of_its_own_and_its_vendors_clients(DatabaseKind kind)
    {
        var use = new DelegationUseCases(await servers.On(kind));
        var name = $"s{Guid.NewGuid():n}";

        Assert.True((await Register(use, name)).Ok);
        Assert.Equal(
            Problems.SystemExists,
            Assert.Single((await Register(use, name)).Problems).Code
        );
        Assert.Equal(
            Problems.SystemClientUnknown,
            Assert.Single((await Register(use, "other", "not-ours")).Problems).Code
        );
        Assert.Equal(
            Problems.NotFound,
            Assert.Single((await Create(use, "no such system")).Problems).Code
        );
    }

    [Theory, OnBoth]
    public async Task A_consent_holds_until_the_one_who_gave_it_takes_it_back(DatabaseKind kind)
    {
        var use = new DelegationUseCases(await servers.On(kind));
        var scope = await use.NewScope();
        var client = await use.NewClient(scope);
        var party = ConsentParty.OfPerson(Person);
        var until = use.Server.Server.Parts.Clock.GetUtcNow().AddDays(1);
        var consent = await use.Run<GiveConsent, Outcome<Consent>>(give =>
            give.Handle(
                new(party, DelegationUseCases.Supplier, ConsentRights.To("income"), until),
                use.Ver2,
                new Actor(),
                Stop
            )
        );
        var id = consent.Value!.Id;
        Task<bool> Token() =>
            use.Gives(
                client,
                scope,
                "authorization_details",
                new[]
                {
                    new
                    {
                        type = "urn:altinn:consent",
                        id,
                        from = party.Urn,
                    },
                }
            );
        Assert.True(await Token());

        var others = await Revoke(use, id, ConsentParty.OfPerson("21908899455"));
        Assert.Equal(Problems.NotFound, Assert.Single(others.Problems).Code);
        Assert.True(await Token());

        Assert.True((await Revoke(use, id, party)).Ok);
        Assert.False(await Token());
    }

    private static Task<Outcome<RegisteredSystem>> Register(
        DelegationUseCases use,
        string name,
        params string[] clients
    ) =>
        use.Run<RegisterSystem, Outcome<RegisteredSystem>>(register =>
            register.Handle(
                new(name, "A system", clients),
                use.Ver2,
                DelegationUseCases.For(DelegationUseCases.Supplier),
                Stop
            )
        );

    private static Task<Outcome<SystemUser>> Create(DelegationUseCases use, string system) =>
        use.Run<CreateSystemUser, Outcome<SystemUser>>(create =>
            create.Handle(
                new(system, null),
                use.Ver2,
                DelegationUseCases.For(DelegationUseCases.Customer),
                Stop
            )
        );

    private static Task<Outcome<SystemUser>> Delete(
        DelegationUseCases use,
        Guid id,
        OrganisationId by
    ) =>
        use.Run<DeleteSystemUser, Outcome<SystemUser>>(delete =>
            delete.Handle(id, use.Ver2, DelegationUseCases.For(by), Stop)
        );

    private static Task<Outcome<Consent>> Revoke(
        DelegationUseCases use,
        Guid id,
        ConsentParty from
    ) =>
        use.Run<RevokeConsent, Outcome<Consent>>(revoke =>
            revoke.Handle(id, from, use.Ver2, new Actor(), Stop)
        );
}
