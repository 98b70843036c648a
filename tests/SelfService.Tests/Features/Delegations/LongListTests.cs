using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Delegations;

/// <summary>An organisation that has given, received and approved more than a page shows.</summary>
[Requirement("R18")]
public sealed class LongListTests(Servers servers)
{
    private const string Given = "/ver2/altinn/profil/api/gitt";
    private const string Received = "/ver2/altinn/profil/api/mottatt";
    private const string Users = "/ver2/altinn/profil/systembrukere";
    private const int Many = 53;

    private static readonly EnvironmentName Ver2 = EnvironmentName.Of("ver2");
    private static readonly DateTimeOffset Now = TimeProvider.System.GetUtcNow().AddMinutes(-1);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBoth]
    public async Task Delegations_come_in_pages_that_keep_the_search_both_ways(DatabaseKind kind)
    {
        var (server, eva, number) = await NewOrganisation.ByEva(servers, kind);
        using var _ = eva;
        await Delegate(server, number);

        foreach (var list in new[] { Given, Received })
        {
            var first = await eva.Visitor.Get(list);
            var last = await eva.Visitor.Get($"{list}?side=2");
            var some = await eva.Visitor.Get($"{list}?q=kartnr");
            var one = await eva.Visitor.Get($"{list}?q=KARTNR-17");
            var none = await eva.Visitor.Get($"{list}?q=finnes-ikke");

            Assert.Contains($"Viser {Many} av {Many} delegeringer", first.Text);
            Assert.Equal(50, Rows(first));
            Assert.Equal(Many - 50, Rows(last));
            Assert.Equal(
                $"{list}?q=kartnr&side=2",
                some.Document.QuerySelector("a[rel=next]")!.GetAttribute("href")
            );
            Assert.Equal(1, Rows(one));
            Assert.Contains("Kartnr-17", one.Row("Kartnr-17"));
            Assert.Contains("Ingen delegering passer med «finnes-ikke»", none.Text);
        }
        var overview = await eva.Visitor.Get("/ver2/altinn/profil/api");
        Assert.Contains($"{Many}", overview.Text);
    }

    [Theory, OnBoth]
    [Requirement("R34")]
    public async Task System_users_come_in_pages_by_the_title_of_their_system(DatabaseKind kind)
    {
        var (server, eva, number) = await NewOrganisation.ByEva(servers, kind);
        using var _ = eva;
        await Approve(server, number);

        var first = await eva.Visitor.Get(Users);
        var last = await eva.Visitor.Get($"{Users}?side=2");

        Assert.Equal(50, Rows(first));
        Assert.Contains("System 00", first.Text);
        Assert.Equal(
            $"{Users}?side=2",
            first.Document.QuerySelector("a[rel=next]")!.GetAttribute("href")
        );
        Assert.Equal(Many - 50, Rows(last));
        Assert.Contains("System 52", last.Text);
    }

    private static int Rows(VisitedPage page) =>
        page.Document.QuerySelectorAll("main tbody tr").Length;

    private static async Task Delegate(TestServer server, OrganisationId own)
    {
        await using var db = server.Db();
        for (var i = 0; i < Many; i++)
        {
            var scheme = DelegationScheme.Create(
                Ver2,
                DelegationUseCases.Provider,
                new LanguageMap($"Kartnr-{i:00}"),
                [ScopeName.Of($"jordbaer:lang/{Guid.NewGuid():n}")],
                Now
            );
            var other = NewOrganisation.Number();
            db.DelegationSchemes.Add(scheme);
            db.Delegations.Add(Delegation.Give(scheme, own, other, Validity.Since(Now)).Value!);
            db.Delegations.Add(Delegation.Give(scheme, other, own, Validity.Since(Now)).Value!);
        }
        // What was taken back stands in no list.
        db.Delegations.Add(Ended(db, own));
        await db.SaveChangesAsync(Stop);
    }

    private static Delegation Ended(PortvaktDb db, OrganisationId own)
    {
        var scheme = DelegationScheme.Create(
            Ver2,
            DelegationUseCases.Provider,
            new LanguageMap("Tatt tilbake"),
            [ScopeName.Of($"jordbaer:lang/{Guid.NewGuid():n}")],
            Now
        );
        db.DelegationSchemes.Add(scheme);
        var given = Delegation.Give(
            scheme,
            own,
            DelegationUseCases.Supplier,
            Validity.Since(Now.AddDays(-1))
        );
        given.Value!.Withdraw(Now);
        return given.Value!;
    }

    private static async Task Approve(TestServer server, OrganisationId own)
    {
        await using var db = server.Db();
        for (var i = 0; i < Many; i++)
        {
            var system = RegisteredSystem
                .Register(
                    Ver2,
                    DelegationUseCases.Supplier,
                    $"lang-{Guid.NewGuid():n}",
                    new LanguageMap($"System {i:00}"),
                    [],
                    Now
                )
                .Value!;
            db.RegisteredSystems.Add(system);
            db.SystemUsers.Add(SystemUser.Create(system, own, null, Now));
        }
        await db.SaveChangesAsync(Stop);
    }
}
