using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Features.Delegations;
using Portvakt.SelfService.Features.Prefixes;
using Portvakt.Store;
using Portvakt.Store.Register;
using Portvakt.TestKit.Register;

namespace Portvakt.SelfService.Tests.Features.Delegations;

/// <summary>Who can be delegated to, act as a system, receive a consent or own a prefix.</summary>
[Requirement("R18")]
[Requirement("R37")]
public sealed class GranteeTests(Servers servers)
{
    /// <summary>Valid numbers that nobody in the demo has.</summary>
    private const string Unknown = "889640782";
    private const string Real = "958935420";
    private const string Synthetic = "310385980";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBoth]
    public async Task A_supplier_that_the_register_does_not_know_takes_a_second_click(
        DatabaseKind kind
    )
    {
        var use = new DelegationUseCases(await servers.On(kind));
        var scheme = await Scheme(use);

        var first = await Give(use, scheme, Unknown);
        var second = await Give(use, scheme, Unknown, anyway: true);

        Assert.Equal(Problems.OrganisationUnknown, Code(first));
        Assert.True(second.Ok);
    }

    [Theory, OnBoth]
    public async Task Whoever_has_ended_gets_nothing_new_anywhere(DatabaseKind kind)
    {
        var use = new DelegationUseCases(await servers.On(kind));
        var ended = await End(use, MadeUpRegister.MainUnits(1).Single());
        var system = await System(use, ended);
        var desk = await use.Run<GrantPrefix, Outcome<Domain.Scopes.ScopePrefix>>(grant =>
            grant.Handle("ver2", ended, "avsluttet", null, new Actor(), Stop)
        );

        Assert.Equal(
            Problems.OrganisationEnded,
            Code(await Give(use, await Scheme(use), ended.Value, anyway: true))
        );
        Assert.Equal(Problems.OrganisationEnded, Code(await Create(use, system)));
        Assert.Equal(Problems.OrganisationEnded, Code(await Consent(use, ended)));
        Assert.Equal(Problems.OrganisationEnded, Code(desk));
    }

    [Fact]
    public async Task Production_takes_no_made_up_organisation_and_later_none_that_is_unknown()
    {
        await using var server = await TestServer.Start(stop: Stop);
        var use = new DelegationUseCases(server);
        var scheme = await Scheme(use, "prod");

        Assert.Equal(Problems.OrganisationSynthetic, Code(await Prod(use, scheme, Synthetic)));
        Assert.True((await Prod(use, scheme, Real)).Ok);

        await Import(server, MadeUpRegister.MainUnits(20));
        Assert.True((await Prod(use, scheme, Unknown)).Ok);
        await Import(server, MadeUpRegister.SubUnits(20));
        Assert.Equal(Problems.OrganisationUnknown, Code(await Prod(use, scheme, "991825827")));
        Assert.True((await Give(use, await Scheme(use), "991825827", anyway: true)).Ok);
    }

    private static string Code<T>(Outcome<T> outcome)
        where T : notnull => Assert.Single(outcome.Problems).Code;

    private static async Task<OrganisationId> End(DelegationUseCases use, MadeUpUnit unit)
    {
        var id = OrganisationId.Of($"0192:{unit.Number}");
        await using var db = use.Server.Db();
        db.RegisterUnits.Add(RegisterUnit.Of(id, unit.Name, unit.Form, ended: true));
        db.Organisations.Add(
            Organisation.Register(id, unit.Name, use.Server.Server.Parts.Clock.GetUtcNow())
        );
        await db.SaveChangesAsync(Stop);
        return id;
    }

    private static async Task Import(TestServer server, IEnumerable<MadeUpUnit> units)
    {
        using var folder = new TempFolder();
        RegisterFiles.Write(folder.File("units"), units);
        await using var file = await Outside.Register.BulkFile.Open(folder.File("units"), Stop);
        var outcome = await new RegisterImporter(
            server.Server.Parts.Store,
            TimeProvider.System
        ).Import(file.Hash, (after, seen) => file.Read(after, seen), _ => { }, Stop);
        Assert.True(outcome.Ok);
    }

    private static async Task<Guid> Scheme(DelegationUseCases use, string environment = "ver2")
    {
        var scheme = DelegationScheme.Create(
            Domain.Environments.EnvironmentName.Of(environment),
            DelegationUseCases.Provider,
            new LanguageMap($"Scheme {Guid.NewGuid()}"),
            [],
            use.Server.Server.Parts.Clock.GetUtcNow()
        );
        await using var db = use.Server.Db();
        db.DelegationSchemes.Add(scheme);
        await db.SaveChangesAsync(Stop);
        return scheme.Id;
    }

    private static Task<Outcome<Delegation>> Prod(
        DelegationUseCases use,
        Guid scheme,
        string supplier
    ) => Give(use, scheme, supplier, anyway: true, "prod");

    private static Task<Outcome<Delegation>> Give(
        DelegationUseCases use,
        Guid scheme,
        string supplier,
        bool anyway = false,
        string environment = "ver2"
    ) =>
        use.Run<GiveDelegation, Outcome<Delegation>>(give =>
            give.Handle(
                new(scheme, supplier, null, anyway),
                use.Server.Server.Installation.Landscape.Find(environment)!,
                DelegationUseCases.For(DelegationUseCases.Customer),
                Stop
            )
        );

    private static async Task<string> System(DelegationUseCases use, OrganisationId vendor)
    {
        var system = await use.Run<RegisterSystem, Outcome<RegisteredSystem>>(register =>
            register.Handle(
                new($"s{Guid.NewGuid():n}", "A system", []),
                use.Ver2,
                DelegationUseCases.For(vendor),
                Stop
            )
        );
        return system.Value!.SystemId;
    }

    private static Task<Outcome<SystemUser>> Create(DelegationUseCases use, string system) =>
        use.Run<CreateSystemUser, Outcome<SystemUser>>(create =>
            create.Handle(
                new(system, null),
                use.Ver2,
                DelegationUseCases.For(DelegationUseCases.Customer),
                Stop
            )
        );

    private static Task<Outcome<Consent>> Consent(DelegationUseCases use, OrganisationId to) =>
        use.Run<GiveConsent, Outcome<Consent>>(give =>
            give.Handle(
                new(
                    ConsentParty.Of(DelegationUseCases.Customer),
                    to,
                    ConsentRights.To("income"),
                    use.Server.Server.Parts.Clock.GetUtcNow().AddDays(1)
                ),
                use.Ver2,
                new Actor(),
                Stop
            )
        );
}
