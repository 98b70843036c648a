using System.Net;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Tests.Features.Ansattporten;
using Portvakt.SelfService.Tests.Features.Rights;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Delegations;

/// <summary>"Deleger nytt API" over HTTP, as a member of Lynghei in test, who needs no role there.</summary>
[Requirement("R18")]
public sealed class DelegationPageTests(Servers servers)
{
    private const string Given = "/ver2/altinn/profil/api/gitt";
    private const string New = "/ver2/altinn/profil/api/ny";
    private const string Supplier = "313553981";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBoth]
    public async Task A_confirmed_delegation_gives_a_token_at_once_and_none_once_it_is_removed(
        DatabaseKind kind
    )
    {
        var use = new DelegationUseCases(await servers.On(kind));
        using var lars = await use.Server.SignedIn("lars@lynghei.example");
        var scope = await use.NewScope();
        var client = await use.NewClient(scope);
        Task<bool> Token() =>
            use.Gives(client, scope, "consumer_org", DelegationUseCases.Customer.Value);

        var step = await lars.Get($"{New}/apier?leverandor={Supplier}&q={scope}");
        var chosen = await lars.Get(Href(step, "a[href*='valgt=']"));
        var confirm = await lars.Get(Href(chosen, "a[href*='/bekreft']"));
        Assert.Contains("LUN BEVER DATA AS", confirm.Text);
        Assert.False(await Token());
        var sent = await lars.Submit(confirm, "/bekreft", ("merknad", "Avtale 7"));
        Assert.True(await Token());

        var receipt = await lars.Get(sent.Location!);
        Assert.Equal("Kvittering", receipt.Heading);
        Assert.Contains(scope, receipt.Text);
        var list = await lars.Get(Given);
        Assert.Contains("Avtale 7", list.Text);
        var row = list.Document.QuerySelectorAll("tr").First(r => r.TextContent.Contains(scope));
        var remove = await lars.Get(row.QuerySelector("a")!.GetAttribute("href")!);
        await lars.Submit(remove, "/fjern");
        Assert.False(await Token());
    }

    [Theory, OnBoth]
    public async Task A_scope_in_no_scheme_gets_one_of_its_own_and_the_receipt_tells_what_failed(
        DatabaseKind kind
    )
    {
        var use = new DelegationUseCases(await servers.On(kind));
        using var lars = await use.Server.SignedIn("lars@lynghei.example");
        var first = await Id(use, await use.NewScope());
        var second = await Id(use, await use.NewScope());
        await Confirm(lars, first);

        var sent = await Confirm(lars, first, second);
        var receipt = await lars.Get(sent.Location!);

        Assert.Contains("har allerede denne delegeringen", receipt.Text);
        Assert.Single(receipt.Document.QuerySelectorAll("main tbody tr"));
        await using var db = use.Server.Db();
        var scheme = await db.DelegationSchemes.SingleAsync(s => s.Id == second, Stop);
        Assert.Equal(DelegationUseCases.Provider, scheme.Owner);
    }

    [Theory, OnBoth]
    public async Task All_of_a_supplier_are_removed_at_once(DatabaseKind kind)
    {
        await using var server = await TestServer.Start(kind, stop: Stop);
        var use = new DelegationUseCases(server);
        using var lars = await server.SignedIn("lars@lynghei.example");
        await Confirm(
            lars,
            await Id(use, await use.NewScope()),
            await Id(use, await use.NewScope())
        );

        var page = await lars.Get($"{Given}/leverandor/{Supplier}/fjern");
        var sent = await lars.Submit(page, "/fjern");

        Assert.Equal(HttpStatusCode.Redirect, sent.Status);
        Assert.Contains("ikke delegert noe API", (await lars.Get(Given)).Text);
        await using var db = server.Db();
        Assert.Equal(
            2,
            await db.Events.CountAsync(e => e.Type == EventType.DelegationWithdrawn, Stop)
        );
    }

    [Theory, OnBoth]
    public async Task The_supplier_is_another_organisation_that_exists_and_has_not_ended(
        DatabaseKind kind
    )
    {
        var server = await servers.On(kind);
        using var lars = await server.SignedIn("lars@lynghei.example");

        var self = await lars.Get($"{New}?leverandor=314685644");
        var typo = await lars.Get($"{New}?leverandor=313553982");
        var unit = await lars.Get($"{New}?leverandor=211176830");
        var unknown = await lars.Get($"{New}?leverandor=991825827");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, self.Status);
        Assert.Contains("delegere til seg selv", self.ProblemAt("leverandor"));
        Assert.Contains("Kontrollsifferet", typo.ProblemAt("leverandor"));
        Assert.Contains("Underenhet av STILLE FOSSEKALL KOMMUNE", unit.Text);
        Assert.Contains("Registeret kjenner ikke", unknown.Text);
    }

    [Theory, OnBoth]
    public async Task An_end_that_is_past_is_refused_at_its_field_and_nothing_is_given(
        DatabaseKind kind
    )
    {
        var use = new DelegationUseCases(await servers.On(kind));
        using var lars = await use.Server.SignedIn("lars@lynghei.example");
        var scope = await Id(use, await use.NewScope());
        var confirm = await lars.Get($"{New}/bekreft?leverandor={Supplier}&valgt={scope}");

        var sent = await lars.Submit(
            confirm,
            "/bekreft",
            ("sluttdato", "2020-01-01"),
            ("merknad", "Beholdes")
        );

        Assert.Equal(HttpStatusCode.UnprocessableEntity, sent.Status);
        Assert.NotEmpty(sent.ProblemAt("sluttdato"));
        Assert.Equal("Beholdes", sent.ValueOf("merknad"));
    }

    [Theory, OnBoth]
    public async Task In_production_it_takes_authority(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var nils = await server.SignedIn("nils@fossekall.example");
        await nils.SignInStrong(server, "prod", "Nils Stille");
        using var anne = await server.Anne();

        var refused = await nils.Get("/prod/altinn/profil/api/ny");
        var open = await anne.Get("/prod/altinn/profil/api/ny");

        Assert.Contains(
            "Bare daglig leder, hovedadministrator og dem de har utnevnt",
            refused.Text
        );
        Assert.NotNull(open.Document.GetElementById("leverandor"));
    }

    [Theory, OnBoth, Requirement("R19")]
    public async Task The_main_units_administrator_delegates_from_a_sub_unit_to_the_main_unit(
        DatabaseKind kind
    )
    {
        await using var server = await TestServer.Start(kind, stop: Stop);
        var use = new DelegationUseCases(server);
        var id = await Id(use, await use.NewScope());
        using var anne = await server.Anne("ver2");
        await anne.Submit(
            await anne.Get("/ver2/altinn/representer"),
            "/representer",
            ("organisasjon", "0192:211176830")
        );

        var confirm = await anne.Get($"{New}/bekreft?leverandor=314308425&valgt={id}");
        var sent = await anne.Submit(confirm, "/bekreft");

        Assert.Contains("STILLE FOSSEKALL KOMMUNE SKOLE", confirm.Text);
        Assert.Equal(HttpStatusCode.Redirect, sent.Status);
        await using var db = server.Db();
        var given = await db.Delegations.SingleAsync(d => d.SchemeId == id, Stop);
        Assert.Equal("211176830", given.Consumer.Value);
        Assert.Equal("314308425", given.Supplier.Value);
    }

    [Fact]
    public async Task Where_the_real_Altinn_is_the_pages_lead_there()
    {
        await using var server = await TestServer.Start(
            change: settings =>
                settings.Environments.Single(e => e.Name == "ver2").Altinn = new()
                {
                    Platform = "https://platform.tt02.altinn.no",
                },
            stop: Stop
        );
        using var lars = await server.SignedIn("lars@lynghei.example");

        var page = await lars.Get(Given);
        var start = await lars.Get(page.Location!);

        Assert.Equal("/ver2/altinn", page.Location);
        Assert.NotNull(start.Document.QuerySelector("main a[href='https://tt02.altinn.no/']"));
    }

    private static string Href(VisitedPage page, string selector) =>
        page.Document.QuerySelector($"main {selector}")!.GetAttribute("href")!;

    private static async Task<Guid> Id(DelegationUseCases use, string scope)
    {
        await using var db = use.Server.Db();
        var name = Domain.Scopes.ScopeName.Of(scope);
        return (
            await db.Scopes.SingleAsync(s => s.Name == name && s.Environment == use.Ver2.Name, Stop)
        ).Id;
    }

    private static async Task<VisitedPage> Confirm(Visitor visitor, params Guid[] ids)
    {
        var chosen = string.Concat(ids.Select(id => $"&valgt={id}"));
        var confirm = await visitor.Get($"{New}/bekreft?leverandor={Supplier}{chosen}");
        return await visitor.Submit(confirm, "/bekreft");
    }
}
