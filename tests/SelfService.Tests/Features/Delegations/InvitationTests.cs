using System.Net;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Tests.Features.Rights;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Delegations;

/// <summary>Siri of Bever asks customers to delegate by one link, and Lars of Lynghei answers it.</summary>
[Requirement("R18")]
public sealed class InvitationTests(Servers servers)
{
    private const string Siri = "siri@bever.example";
    private const string Lars = "lars@lynghei.example";
    private const string List = DelegationVisitor.Api + "/invitasjoner";
    private const string Customers = DelegationVisitor.Api + "/kunder";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBoth]
    public async Task A_customer_that_opens_the_link_sees_who_asks_for_what_and_gives_it_by_one_click(
        DatabaseKind kind
    )
    {
        var use = new DelegationUseCases(await servers.On(kind));
        using var siri = await use.Server.SignedIn(Siri);
        using var lars = await use.Server.SignedIn(Lars);
        var scope = await use.NewScope();
        var client = await use.NewClient(scope);
        var link = await Make(siri, use, scope);

        var page = await lars.Get(link);
        Assert.Contains("LUN BEVER DATA AS", page.Heading);
        Assert.Contains(scope, page.Text);
        Assert.Empty(await use.Delegators(await use.IdOf(scope)));
        var receipt = await lars.Get((await lars.Submit(page, link)).Location!);

        Assert.Equal("Kvittering", receipt.Heading);
        Assert.Contains(scope, receipt.Text);
        Assert.True(
            await use.Gives(client, scope, "consumer_org", DelegationUseCases.Customer.Value)
        );
        var again = await lars.Get(link);
        Assert.Contains("har delegert alt", again.Text);
        // The same link serves the next customer.
        using var nora = await use.Server.SignedIn("nora@nordlys.example");
        await nora.Submit(await nora.Get(link), link);
        Assert.Equal(2, (await use.Delegators(await use.IdOf(scope))).Count);
    }

    [Theory, OnBoth]
    public async Task The_supplier_sees_who_has_answered_who_is_waited_for_and_what_is_missing(
        DatabaseKind kind
    )
    {
        await using var server = await TestServer.Start(kind, stop: Stop);
        var use = new DelegationUseCases(server);
        using var siri = await server.SignedIn(Siri);
        using var lars = await server.SignedIn(Lars);
        var asked = await use.NewScope();
        var other = await use.NewScope();
        var link = await Make(siri, use, asked, "314685644\n315062861");
        await Make(siri, use, other, "315440084");
        await lars.Submit(await lars.Get(link), link);

        var all = await siri.Get(Customers);
        var waiting = await siri.Get($"{Customers}?tilstand=venter");
        var lynghei = await siri.Get($"{Customers}?q=lynghei");

        Assert.Contains("Viser 3 av 3 kunder", all.Text);
        Assert.Contains("Gitt", lynghei.Row(asked));
        Assert.Contains("Mangler", lynghei.Row(other));
        Assert.Equal(2, waiting.Document.QuerySelectorAll("main tbody tr").Length);
        Assert.Contains("BLID NORDLYS BANK ASA", waiting.Text);
        Assert.DoesNotContain("LYNGHEI", waiting.Text);
        Assert.Contains("Ingen kunder passer", (await siri.Get($"{Customers}?q=finnes-ikke")).Text);
        Assert.DoesNotContain("NORDLYS", (await lars.Get(Customers)).Text);
    }

    [Theory, OnBoth]
    public async Task A_withdrawn_link_opens_nothing_not_even_for_who_had_it_open(DatabaseKind kind)
    {
        var use = new DelegationUseCases(await servers.On(kind));
        using var siri = await use.Server.SignedIn(Siri);
        using var lars = await use.Server.SignedIn(Lars);
        var scope = await use.NewScope();
        var link = await Make(siri, use, scope);
        var open = await lars.Get(link);

        var withdraw = await siri.Get($"{await Page(use, link)}/trekk");
        await siri.Submit(withdraw, "/trekk");
        var late = await lars.Submit(open, link);
        var twice = await siri.Submit(withdraw, "/trekk");

        Assert.Equal(HttpStatusCode.Gone, late.Status);
        Assert.Equal(HttpStatusCode.Gone, (await lars.Get(link)).Status);
        Assert.Equal(HttpStatusCode.NotFound, twice.Status);
        Assert.Empty(await use.Delegators(await use.IdOf(scope)));
    }

    [Theory, OnBoth]
    public async Task The_supplier_itself_and_whoever_guesses_get_nowhere(DatabaseKind kind)
    {
        var use = new DelegationUseCases(await servers.On(kind));
        using var siri = await use.Server.SignedIn(Siri);
        using var stranger = use.Server.NewVisitor();
        using var lars = await use.Server.SignedIn(Lars);
        var link = await Make(siri, use, await use.NewScope());
        var page = await Page(use, link);

        Assert.Contains("delegere til seg selv", (await siri.Get(link)).Text);
        Assert.Equal(HttpStatusCode.NotFound, (await lars.Get(link + "x")).Status);
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await lars.Get(link.Replace("/ver2/", "/prod/"))).Status
        );
        Assert.StartsWith("/min-profil?tilbake=", (await stranger.Get(link)).Location);
        Assert.Equal(HttpStatusCode.NotFound, (await lars.Get(page)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await lars.Get($"{page}/trekk")).Status);
    }

    [Theory, OnBoth]
    public async Task A_sub_unit_answers_for_itself(DatabaseKind kind)
    {
        var use = new DelegationUseCases(await servers.On(kind));
        using var siri = await use.Server.SignedIn(Siri);
        using var anne = await use.Server.Anne("ver2");
        var scope = await use.NewScope();
        var link = await Make(siri, use, scope);
        var represent = (await anne.Get(link))
            .Document.QuerySelector("main a[href*='/representer']")!
            .GetAttribute("href")!;

        var back = await anne.Submit(
            await anne.Get(represent),
            "/representer",
            ("organisasjon", "0192:211176830")
        );
        Assert.Equal(link, back.Location);
        await anne.Submit(await anne.Get(link), link);

        Assert.Equal(
            ["211176830"],
            (await use.Delegators(await use.IdOf(scope))).Select(c => c.Value)
        );
    }

    [Theory, OnBoth]
    public async Task Two_who_answer_at_once_give_it_once(DatabaseKind kind)
    {
        var use = new DelegationUseCases(await servers.On(kind));
        using var siri = await use.Server.SignedIn(Siri);
        using var lars = await use.Server.SignedIn(Lars);
        var scope = await use.NewScope();
        var link = await Make(siri, use, scope);
        var page = await lars.Get(link);

        await Task.WhenAll(lars.Submit(page, link), lars.Submit(page, link));

        Assert.Single(await use.Delegators(await use.IdOf(scope)));
    }

    [Theory]
    [OnBoth("tittel", " ", "Skriv hva invitasjonen gjelder")]
    [OnBoth("sluttdato", "2020-01-01", "")]
    [OnBoth("sluttdato", "2090-01-01", "høyst 366 dager")]
    [OnBoth("valgt", "tull", "Velg minst ett API")]
    [OnBoth("kunder", "314685644, 12, 99x", "12, 99x")]
    [OnBoth("kunder", "313553981", "til seg selv")]
    public async Task A_wrong_field_is_told_and_what_was_typed_is_kept(
        DatabaseKind kind,
        string field,
        string value,
        string message
    )
    {
        var use = new DelegationUseCases(await servers.On(kind));
        using var siri = await use.Server.SignedIn(Siri);
        var typed = await Typed(use, await use.NewScope());
        typed[field] = value;

        var page = await siri.Submit(
            await siri.Get($"{List}/ny"),
            "/ny",
            [.. typed.Select(pair => (pair.Key, pair.Value))]
        );

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.NotEmpty(page.ProblemAt(field));
        Assert.Contains(message, page.ProblemAt(field));
        foreach (var kept in new[] { "tittel", "kunder" })
            Assert.Equal(typed[kept], page.ValueOf(kept));
    }

    [Theory, OnBoth]
    public async Task More_customers_are_noted_once_each_and_in_the_log(DatabaseKind kind)
    {
        var use = new DelegationUseCases(await servers.On(kind));
        using var siri = await use.Server.SignedIn(Siri);
        var link = await Make(siri, use, await use.NewScope(), "314685644");
        var page = await Page(use, link);

        var wrong = await siri.Submit(await siri.Get(page), page, ("kunder", "1234"));
        await siri.Submit(await siri.Get(page), page, ("kunder", "314685644 315062861"));

        Assert.Contains("1234", wrong.ProblemAt("kunder"));
        await using var db = use.Server.Db();
        var code = link.Split('/')[^1];
        var stored = await db.DelegationInvitations.SingleAsync(i => i.Code == code, Stop);
        Assert.Equal(["0192:314685644", "0192:315062861"], stored.Customers);
        Assert.Equal(
            [EventType.DelegationInvitationCreated, EventType.DelegationInvitationSent],
            await db
                .Events.Where(e => e.Subject == stored.Title)
                .OrderBy(e => e.Sequence)
                .Select(e => e.Type)
                .ToListAsync(Stop)
        );
    }

    private static async Task<Dictionary<string, string>> Typed(
        DelegationUseCases use,
        string scope,
        string customers = ""
    ) =>
        new()
        {
            ["tittel"] = $"Lønn {Guid.NewGuid():n}",
            ["valgt"] = (await use.IdOf(scope)).ToString(),
            ["sluttdato"] = TimeProvider
                .System.GetUtcNow()
                .AddDays(30)
                .ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            ["kunder"] = customers,
        };

    /// <summary>Makes an invitation; gives the path of the link to send.</summary>
    private static async Task<string> Make(
        Visitor supplier,
        DelegationUseCases use,
        string scope,
        string customers = ""
    )
    {
        var typed = await Typed(use, scope, customers);
        var made = await supplier.Submit(
            await supplier.Get($"{List}/ny"),
            "/ny",
            [.. typed.Select(pair => (pair.Key, pair.Value))]
        );
        Assert.Equal(HttpStatusCode.Redirect, made.Status);
        var page = await supplier.Get(made.Location!);
        var address = page.Document.QuerySelector("[data-copy] code")!.TextContent;
        Assert.StartsWith(use.Server.Portal.ToString(), address, StringComparison.Ordinal);
        return new Uri(address).AbsolutePath;
    }

    /// <summary>The supplier's page of the invitation behind a link.</summary>
    private static async Task<string> Page(DelegationUseCases use, string link)
    {
        await using var db = use.Server.Db();
        var code = link.Split('/')[^1];
        return $"{List}/{(await db.DelegationInvitations.SingleAsync(i => i.Code == code, Stop)).Id}";
    }
}
