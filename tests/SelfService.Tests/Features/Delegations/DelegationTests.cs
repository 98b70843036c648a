using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;
using Portvakt.SelfService.Features.Delegations;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Delegations;

[Requirement("R18")]
public sealed class DelegationTests(Servers servers)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBoth]
    public async Task Giving_and_withdrawing_hold_for_the_next_token_request(DatabaseKind kind)
    {
        var use = new DelegationUseCases(await servers.On(kind));
        var scope = await use.NewScope();
        var client = await use.NewClient(scope);
        var scheme = await Scheme(use, scope);
        Task<bool> Token() =>
            use.Gives(client, scope, "consumer_org", DelegationUseCases.Customer.Value);
        Assert.False(await Token());

        var given = await Give(use, scheme);
        Assert.True(given.Ok);
        Assert.True(await Token());

        var withdrawn = await Withdraw(use, given.Value.Id, DelegationUseCases.Customer);
        Assert.True(withdrawn.Ok);
        Assert.False(await Token());

        Assert.True((await Give(use, scheme)).Ok);
        Assert.True(await Token());
    }

    [Theory, OnBoth]
    public async Task A_delegation_is_given_once_and_never_to_oneself(DatabaseKind kind)
    {
        var use = new DelegationUseCases(await servers.On(kind));
        var scheme = await Scheme(use, await use.NewScope());
        await Give(use, scheme);

        Assert.Equal(Problems.DelegationExists, Code(await Give(use, scheme)));
        Assert.Equal(
            Problems.DelegationToSelf,
            Code(await Give(use, scheme, DelegationUseCases.Customer.Value))
        );
        Assert.Equal(
            Problems.OrganisationNumberCheckDigit,
            Code(await Give(use, scheme, "313553982"))
        );
        Assert.Equal(Problems.NotFound, Code(await Give(use, Guid.NewGuid())));
    }

    [Theory, OnBoth]
    public async Task Only_the_consumer_withdraws_and_both_ends_are_in_its_log(DatabaseKind kind)
    {
        var use = new DelegationUseCases(await servers.On(kind));
        var scheme = await Scheme(use, await use.NewScope());
        var given = (await Give(use, scheme)).Value!;

        var others = await Withdraw(use, given.Id, DelegationUseCases.Supplier);
        await Withdraw(use, given.Id, DelegationUseCases.Customer);
        var again = await Withdraw(use, given.Id, DelegationUseCases.Customer);

        Assert.Equal(Problems.NotFound, Code(others));
        Assert.Equal(Problems.NotFound, Code(again));
        await using var db = use.Server.Db();
        var title = (await db.DelegationSchemes.SingleAsync(s => s.Id == scheme, Stop))
            .Title
            .Default;
        var events = await db
            .Events.Where(e => e.Subject == title)
            .OrderBy(e => e.Sequence)
            .ToListAsync(Stop);
        Assert.Equal(
            [
                EventType.DelegationSchemeCreated,
                EventType.DelegationGiven,
                EventType.DelegationWithdrawn,
            ],
            events.Select(e => e.Type)
        );
        Assert.Equal(DelegationUseCases.Customer, events[1].Organisation);
    }

    [Theory, OnBoth]
    public async Task A_delegation_until_yesterday_gives_no_token(DatabaseKind kind)
    {
        var use = new DelegationUseCases(await servers.On(kind));
        var scope = await use.NewScope();
        var client = await use.NewClient(scope);
        var today = DateOnly.FromDateTime(use.Server.Server.Parts.Clock.GetUtcNow().UtcDateTime);

        await Give(use, await Scheme(use, scope), lastDay: today.AddDays(-2));
        var before = await use.Gives(
            client,
            scope,
            "consumer_org",
            DelegationUseCases.Customer.Value
        );
        await Give(use, await Scheme(use, scope), lastDay: today.AddDays(2));

        Assert.False(before);
        Assert.True(
            await use.Gives(client, scope, "consumer_org", DelegationUseCases.Customer.Value)
        );
    }

    [Theory, OnBoth]
    public async Task A_scheme_has_delegable_scopes_of_its_owner_only(DatabaseKind kind)
    {
        var use = new DelegationUseCases(await servers.On(kind));
        var plain = await use.NewScope(delegable: false);
        var others = await use.NewScope();

        Assert.Equal(
            Problems.DelegationSchemeScopes,
            Code(await CreateScheme(use, DelegationUseCases.Provider, plain))
        );
        Assert.Equal(
            Problems.DelegationSchemeScopes,
            Code(await CreateScheme(use, DelegationUseCases.Supplier, others))
        );
        Assert.Equal(
            Problems.DelegationSchemeEmpty,
            Code(await CreateScheme(use, DelegationUseCases.Provider))
        );
    }

    private static string Code<T>(Outcome<T> outcome)
        where T : notnull => Assert.Single(outcome.Problems).Code;

    private static async Task<Guid> Scheme(DelegationUseCases use, string scope) =>
        (await CreateScheme(use, DelegationUseCases.Provider, scope)).Value!.Id;

    private static Task<Outcome<DelegationScheme>> CreateScheme(
        DelegationUseCases use,
        OrganisationId owner,
        params string[] scopes
    ) =>
        use.Run<CreateDelegationScheme, Outcome<DelegationScheme>>(create =>
            create.Handle(
                new($"Scheme {Guid.NewGuid()}", scopes),
                use.Ver2,
                DelegationUseCases.For(owner),
                Stop
            )
        );

    private static Task<Outcome<Delegation>> Give(
        DelegationUseCases use,
        Guid scheme,
        string? supplier = null,
        DateOnly? lastDay = null
    ) =>
        use.Run<GiveDelegation, Outcome<Delegation>>(give =>
            give.Handle(
                new(scheme, supplier ?? DelegationUseCases.Supplier.Value, lastDay),
                use.Ver2,
                DelegationUseCases.For(DelegationUseCases.Customer),
                Stop
            )
        );

    private static Task<Outcome<Delegation>> Withdraw(
        DelegationUseCases use,
        Guid id,
        OrganisationId by
    ) =>
        use.Run<WithdrawDelegation, Outcome<Delegation>>(withdraw =>
            withdraw.Handle(id, use.Ver2, DelegationUseCases.For(by), Stop)
        );
}
