using System.Net;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Tests.Features.Ansattporten;
using Portvakt.SelfService.Tests.Features.Rights;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Delegations;

/// <summary>Anne, general manager of Fossekall, delegates for it and its sub units by one list.</summary>
[Requirement("R18")]
[Requirement("R19")]
public sealed class SeveralTests(Servers servers)
{
    private const string Main = "0192:314308425";
    private const string School = "0192:211176830";
    private const string Health = "211268565";
    private const string Lynghei = "314685644";
    private const string Supplier = "313553981";

    [Theory, OnBoth]
    public async Task Each_organisation_of_the_list_delegates_or_is_refused_by_itself(
        DatabaseKind kind
    )
    {
        var use = new DelegationUseCases(await servers.On(kind));
        var scope = await use.NewScope();
        var id = await use.IdOf(scope);
        using var anne = await use.Server.Anne("ver2");
        var form = await anne.Get(Address(id));

        var receipt = await anne.Submit(
            form,
            "/flere",
            ("virksomhet", Main),
            ("virksomhet", School),
            ("numre", $"{Health}\n{Lynghei}, 123 456 789\ntull")
        );

        Assert.Equal(HttpStatusCode.OK, receipt.Status);
        Assert.Equal("Kvittering", receipt.Heading);
        Assert.Contains("Du representerer ikke", receipt.Row("314\u00a0685\u00a0644"));
        Assert.Contains("Kontrollsifferet", receipt.Row("123 456 789"));
        Assert.Contains("siffer", receipt.Row("tull"));
        Assert.Equal(
            ["211176830", Health, "314308425"],
            (await use.Delegators(id)).Select(c => c.Value).Order()
        );
        var client = await use.NewClient(scope);
        Assert.True(await use.Gives(client, scope, "consumer_org", Health));
    }

    [Theory, OnBoth]
    public async Task Sent_once_more_it_gives_nothing_twice(DatabaseKind kind)
    {
        var use = new DelegationUseCases(await servers.On(kind));
        var id = await use.IdOf(await use.NewScope());
        using var anne = await use.Server.Anne("ver2");
        var form = await anne.Get(Address(id));
        Task<VisitedPage> Send() => anne.Submit(form, "/flere", ("virksomhet", School));

        var both = await Task.WhenAll(Send(), Send());

        Assert.Single(both, page => page.Row("SKOLE").Contains("har allerede"));
        Assert.Single(await use.Delegators(id));
    }

    [Theory, OnBoth]
    public async Task The_supplier_itself_among_them_is_refused_alone(DatabaseKind kind)
    {
        var use = new DelegationUseCases(await servers.On(kind));
        var id = await use.IdOf(await use.NewScope());
        using var anne = await use.Server.Anne("ver2");
        var form = await anne.Get(Address(id, "211268565"));

        var receipt = await anne.Submit(
            form,
            "/flere",
            ("virksomhet", Main),
            ("virksomhet", $"0192:{Health}")
        );

        Assert.Contains("kan ikke delegere til seg selv", receipt.Row("HELSE"));
        Assert.Equal(["314308425"], (await use.Delegators(id)).Select(c => c.Value));
    }

    [Theory, OnBoth]
    public async Task Nobody_chosen_and_an_end_that_is_past_are_told_and_what_was_typed_is_kept(
        DatabaseKind kind
    )
    {
        var use = new DelegationUseCases(await servers.On(kind));
        var id = await use.IdOf(await use.NewScope());
        using var anne = await use.Server.Anne("ver2");

        var sent = await anne.Submit(
            await anne.Get(Address(id)),
            "/flere",
            ("sluttdato", "2020-01-01"),
            ("merknad", "Beholdes")
        );

        Assert.Equal(HttpStatusCode.UnprocessableEntity, sent.Status);
        Assert.Contains("minst én virksomhet", sent.ProblemAt("virksomhet"));
        Assert.NotEmpty(sent.ProblemAt("sluttdato"));
        Assert.Equal("Beholdes", sent.ValueOf("merknad"));
        Assert.Empty(await use.Delegators(id));
    }

    [Theory, OnBoth]
    public async Task In_production_a_mere_membership_beside_ones_own_role_gives_nothing(
        DatabaseKind kind
    )
    {
        await using var server = await TestServer.Start(
            kind,
            stop: TestContext.Current.CancellationToken
        );
        var other = await NewOrganisation.With(server, NewOrganisation.Domain());
        using var anne = await server.Anne();
        await Join(server, "Anne Fosse", other.Number);
        var id = await Scope(server);

        var form = await anne.Get($"/prod/altinn/profil/api/ny/flere?leverandor={Real}&valgt={id}");
        var receipt = await anne.Submit(
            form,
            "/flere",
            ("virksomhet", Main),
            ("virksomhet", other.Number.ToString())
        );

        Assert.Contains("Delegert", receipt.Row("STILLE FOSSEKALL KOMMUNE"));
        Assert.Contains("Bare daglig leder", receipt.Row("STILLE PRØVE AS"));
        Assert.Equal(
            ["314308425"],
            (await new DelegationUseCases(server).Delegators(id)).Select(c => c.Value)
        );
    }

    private const string Real = "958935420";

    private static string Address(Guid id, string supplier = Supplier) =>
        $"{DelegationVisitor.Api}/ny/flere?leverandor={supplier}&valgt={id}";

    private static async Task Join(TestServer server, string name, OrganisationId organisation)
    {
        await using var db = server.Db();
        var person = db.People.Single(p => p.Name == name);
        db.Memberships.Add(
            Domain.Organisations.Membership.Of(
                person.Id,
                organisation,
                TimeProvider.System.GetUtcNow()
            )
        );
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<Guid> Scope(TestServer server)
    {
        var prod = server.Server.Installation.Landscape.Find("prod")!;
        var scope = Domain.Scopes.Scope.Create(
            prod.Name,
            Domain.Scopes.ScopeName.Of($"jordbaer:test/{Guid.NewGuid():n}"),
            DelegationUseCases.Provider,
            new Domain.Scopes.ScopeProperties(new LanguageMap("A scope of a test"))
            {
                DelegationSource = prod.DelegationSource,
            },
            TimeProvider.System.GetUtcNow()
        );
        await using var db = server.Db();
        db.Scopes.Add(scope);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return scope.Id;
    }
}
