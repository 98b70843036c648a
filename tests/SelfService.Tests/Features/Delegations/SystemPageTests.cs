using System.Net;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;
using Portvakt.SelfService.Tests.Features.Rights;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Delegations;

/// <summary>Siri of Bever registers a system and asks customers; Lars of Lynghei answers.</summary>
[Requirement("R34")]
public sealed class SystemPageTests(Servers servers)
{
    private const string Siri = "siri@bever.example";
    private const string Lars = "lars@lynghei.example";
    private const string Lynghei = "314685644";
    private const string Systems = "/ver2/altinn/profil/systemer";
    private const string Users = "/ver2/altinn/profil/systembrukere";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBoth]
    public async Task An_approved_system_acts_at_once_with_the_chosen_rights_until_it_is_removed(
        DatabaseKind kind
    )
    {
        var use = new DelegationUseCases(await servers.On(kind));
        using var siri = await use.Server.SignedIn(Siri);
        using var lars = await use.Server.SignedIn(Lars);
        var scope = await use.NewScope();
        var client = await use.NewClient(scope);
        var system = await Register(siri, client, "lonn-les\nlonn-skriv");
        Assert.False(await Token(use, client, scope));

        await Ask(siri, system, Lynghei);
        var mail = await use.Server.NewestMailTo(Lars);
        Assert.Contains("LUN BEVER DATA AS", mail!.Subject);
        var request = await Request(use, system);
        Assert.Contains(request, mail.Text);
        Assert.Contains("lonn-skriv", (await lars.Get(Users)).Text);
        var approved = await lars.Submit(
            await lars.Get(request),
            request,
            ("rettighet", "lonn-les"),
            ("svar", "godkjenn")
        );
        Assert.Equal(Users, approved.Location);
        Assert.True(await Token(use, client, scope));
        Assert.Contains("Godkjent", (await siri.Get(system)).Row("GRØNN LYNGHEI"));

        var user = $"{Users}/{await UserOf(use, system)}";
        var page = await lars.Get(user);
        await lars.Submit(page, user, ("rettighet", "lonn-les"), ("rettighet", "lonn-skriv"));
        var late = await lars.Submit(page, user, ("rettighet", "lonn-les"));
        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Equal(["lonn-les", "lonn-skriv"], await RightsOf(use, system));

        await lars.Submit(await lars.Get($"{user}/fjern"), "/fjern");
        Assert.False(await Token(use, client, scope));
        Assert.Equal(HttpStatusCode.NotFound, (await lars.Get(user)).Status);
    }

    [Theory, OnBoth]
    public async Task A_declined_request_gives_nothing_and_can_be_sent_again(DatabaseKind kind)
    {
        var use = new DelegationUseCases(await servers.On(kind));
        using var siri = await use.Server.SignedIn(Siri);
        using var lars = await use.Server.SignedIn(Lars);
        var scope = await use.NewScope();
        var client = await use.NewClient(scope);
        var system = await Register(siri, client, "");
        await Ask(siri, system, Lynghei);
        var request = await Request(use, system);
        var open = await lars.Get(request);

        var twice = await siri.Submit(await siri.Get(system), system, ("kunde", Lynghei));
        await lars.Submit(open, request, ("svar", "avvis"));
        var late = await lars.Submit(open, request, ("svar", "godkjenn"));

        Assert.Contains("allerede spurt", twice.ProblemAt("kunde"));
        Assert.Equal(HttpStatusCode.NotFound, late.Status);
        Assert.False(await Token(use, client, scope));
        await Ask(siri, system, Lynghei);
    }

    [Theory, OnBoth]
    public async Task Two_who_approve_at_once_make_one_system_user(DatabaseKind kind)
    {
        var use = new DelegationUseCases(await servers.On(kind));
        using var siri = await use.Server.SignedIn(Siri);
        using var lars = await use.Server.SignedIn(Lars);
        var client = await use.NewClient(await use.NewScope());
        var system = await Register(siri, client, "");
        await Ask(siri, system, Lynghei);
        var request = await Request(use, system);
        var page = await lars.Get(request);
        Task<VisitedPage> Approve() => lars.Submit(page, request, ("svar", "godkjenn"));

        await Task.WhenAll(Approve(), Approve());

        Assert.NotEqual(Guid.Empty, await UserOf(use, system));
    }

    [Theory, OnBoth]
    public async Task A_retired_system_gets_no_tokens_and_asks_nobody(DatabaseKind kind)
    {
        var use = new DelegationUseCases(await servers.On(kind));
        using var siri = await use.Server.SignedIn(Siri);
        using var lars = await use.Server.SignedIn(Lars);
        var scope = await use.NewScope();
        var client = await use.NewClient(scope);
        var system = await Register(siri, client, "");
        await Ask(siri, system, Lynghei);
        var request = await Request(use, system);
        await lars.Submit(await lars.Get(request), request, ("svar", "godkjenn"));
        await Ask(siri, system, "315062861");
        var open = await siri.Get(system);

        await siri.Submit(await siri.Get($"{system}/avslutt"), "/avslutt");

        Assert.False(await Token(use, client, scope));
        var user = await UserOf(use, system);
        Assert.Contains("avsluttet systemet", (await lars.Get($"{Users}/{user}")).Text);
        var late = await siri.Submit(open, system, ("kunde", "315440084"));
        Assert.Equal(HttpStatusCode.NotFound, late.Status);
        using var nora = await use.Server.SignedIn("nora@nordlys.example");
        Assert.DoesNotContain(ClientPart(system), (await nora.Get(Users)).Text);
    }

    [Theory, OnBoth]
    public async Task Others_find_neither_system_nor_request_nor_user(DatabaseKind kind)
    {
        var use = new DelegationUseCases(await servers.On(kind));
        using var siri = await use.Server.SignedIn(Siri);
        using var lars = await use.Server.SignedIn(Lars);
        using var nora = await use.Server.SignedIn("nora@nordlys.example");
        var client = await use.NewClient(await use.NewScope());
        var system = await Register(siri, client, "");
        await Ask(siri, system, Lynghei);
        var request = await Request(use, system);
        var form = await lars.Get(request);

        foreach (var path in new[] { system, $"{system}/avslutt", request })
            Assert.Equal(HttpStatusCode.NotFound, (await nora.Get(path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await siri.Get(request)).Status);
        await lars.Submit(form, request, ("svar", "godkjenn"));
        var user = $"{Users}/{await UserOf(use, system)}";
        Assert.Equal(HttpStatusCode.NotFound, (await siri.Get(user)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await nora.Get($"{user}/fjern")).Status);
    }

    [Theory, OnBoth]
    public async Task A_changed_system_has_other_clients_from_the_next_request_on(DatabaseKind kind)
    {
        var use = new DelegationUseCases(await servers.On(kind));
        using var siri = await use.Server.SignedIn(Siri);
        using var lars = await use.Server.SignedIn(Lars);
        var scope = await use.NewScope();
        var (client, other) = (await use.NewClient(scope), await use.NewClient(scope));
        var system = await Register(siri, client, "lonn-les");
        await Ask(siri, system, Lynghei);
        var request = await Request(use, system);
        await lars.Submit(
            await lars.Get(request),
            request,
            ("rettighet", "lonn-les"),
            ("svar", "godkjenn")
        );
        var form = await siri.Get($"{system}/endre");

        var changed = await siri.Submit(
            form,
            "/endre",
            ("title", "Lønn og mer"),
            ("clientIds", other.ClientId),
            ("rights", "lonn-les\nlonn-skriv")
        );
        var late = await siri.Submit(form, "/endre", ("title", "For sent"));

        Assert.Equal(system, changed.Location);
        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.False(await Token(use, client, scope));
        Assert.True(await Token(use, other, scope));
        Assert.Contains("Lønn og mer", (await siri.Get(system)).Text);
        Assert.Equal(["lonn-les"], await RightsOf(use, system));
        using var stranger = await use.Server.SignedIn("per@pingvin.example");
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Get($"{system}/endre")).Status);
    }

    [Theory, OnBoth]
    public async Task In_production_approving_takes_a_role_and_asking_takes_the_right(
        DatabaseKind kind
    )
    {
        var server = await servers.On(kind);
        using var anne = await server.Anne();

        var list = await anne.Get("/prod/altinn/profil/systemer");
        var made = await anne.Submit(await anne.Get("/prod/altinn/profil/systemer/nytt"), "/nytt");

        Assert.Contains("Selvbetjening av integrasjoner", list.Text);
        Assert.NotEqual(HttpStatusCode.Redirect, made.Status);
    }

    [Theory]
    [OnBoth("title", " ", "")]
    [OnBoth("name", "æøå", "bokstavene")]
    [OnBoth("clientIds", "finnes-ikke", "")]
    [OnBoth("rights", "les alt", "les alt")]
    public async Task A_wrong_field_is_told_and_what_was_typed_is_kept(
        DatabaseKind kind,
        string field,
        string value,
        string message
    )
    {
        var use = new DelegationUseCases(await servers.On(kind));
        using var siri = await use.Server.SignedIn(Siri);
        var typed = new Dictionary<string, string>
        {
            ["title"] = "Lønn",
            ["name"] = $"s{Guid.NewGuid():n}",
            ["rights"] = "lonn-les",
            [field] = value,
        };

        var page = await siri.Submit(
            await siri.Get($"{Systems}/nytt"),
            "/nytt",
            [.. typed.Select(pair => (pair.Key, pair.Value))]
        );

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.NotEmpty(page.ProblemAt(field));
        Assert.Contains(message, page.ProblemAt(field));
        Assert.Equal(typed["rights"], page.ValueOf("rights"));
    }

    [Theory]
    [OnBoth("313553981", "be seg selv")]
    [OnBoth("314685645", "Kontrollsifferet")]
    public async Task A_wrong_customer_is_told_at_the_field(
        DatabaseKind kind,
        string customer,
        string message
    )
    {
        var use = new DelegationUseCases(await servers.On(kind));
        using var siri = await use.Server.SignedIn(Siri);
        var client = await use.NewClient(await use.NewScope());
        var system = await Register(siri, client, "");

        var page = await siri.Submit(await siri.Get(system), system, ("kunde", customer));

        Assert.Contains(message, page.ProblemAt("kunde"));
        Assert.Equal(customer, page.ValueOf("kunde"));
    }

    private static string ClientPart(string system) => system.Split('/')[^1];

    private static async Task<string> Register(Visitor supplier, Integration client, string rights)
    {
        var made = await supplier.Submit(
            await supplier.Get($"{Systems}/nytt"),
            "/nytt",
            ("title", "Lønn og fravær"),
            ("name", $"s{Guid.NewGuid():n}"),
            ("clientIds", client.ClientId),
            ("rights", rights)
        );
        Assert.Equal(HttpStatusCode.Redirect, made.Status);
        return made.Location!;
    }

    private static async Task Ask(Visitor supplier, string system, string customer)
    {
        var sent = await supplier.Submit(await supplier.Get(system), system, ("kunde", customer));
        Assert.Equal(HttpStatusCode.Redirect, sent.Status);
    }

    /// <summary>The customer's page of the open request of a system.</summary>
    private static async Task<string> Request(DelegationUseCases use, string system)
    {
        await using var db = use.Server.Db();
        var id = Guid.Parse(system.Split('/')[^1]);
        var request = await db.SystemUserRequests.SingleAsync(
            r => r.SystemId == id && r.Decided == null,
            Stop
        );
        return $"{Users}/foresporsel/{request.Id}";
    }

    private static async Task<Guid> UserOf(DelegationUseCases use, string system)
    {
        await using var db = use.Server.Db();
        var id = Guid.Parse(system.Split('/')[^1]);
        return (await db.SystemUsers.SingleAsync(u => u.SystemId == id, Stop)).Id;
    }

    private static async Task<IReadOnlyList<string>> RightsOf(DelegationUseCases use, string system)
    {
        await using var db = use.Server.Db();
        var id = Guid.Parse(system.Split('/')[^1]);
        return (await db.SystemUsers.SingleAsync(u => u.SystemId == id, Stop)).Rights;
    }

    private static Task<bool> Token(DelegationUseCases use, Integration client, string scope) =>
        use.Gives(
            client,
            scope,
            "authorization_details",
            new[]
            {
                new
                {
                    type = "urn:altinn:systemuser",
                    systemuser_org = new
                    {
                        authority = "iso6523-actorid-upis",
                        ID = $"0192:{Lynghei}",
                    },
                },
            }
        );
}
