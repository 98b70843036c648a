using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Tests.Features.AccessRequests;
using Portvakt.SelfService.Tests.Features.Integrations;
using Portvakt.SelfService.Tests.Features.Scopes;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Events;

/// <summary>What was done can be undone from the log, on the page that asks first.</summary>
public sealed class UndoTests(Servers servers)
{
    private const string Log = "/ver2/logg";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBoth]
    public async Task A_scope_that_was_switched_is_switched_back(DatabaseKind kind)
    {
        using var use = await TwoParties.On(servers, kind);
        var eva = use.Provider.Visitor;
        var page = $"/ver2/mine-api/{use.Scope.Id}";
        await eva.Submit(await eva.Get($"{page}/deaktiver"), "/deaktiver");

        var link = await Undo(eva, Log);
        Assert.Equal($"{page}/reaktiver", link);
        Assert.Equal(link, await Undo(eva, $"{page}/aktivitet"));
        await eva.Submit(await eva.Get(link!), "/reaktiver");

        await using var db = use.Server.Db();
        Assert.True((await db.Scopes.SingleAsync(s => s.Id == use.Scope.Id, Stop)).Active);
        Assert.Equal($"{page}/deaktiver", await Undo(eva, Log));
    }

    [Theory, OnBoth]
    public async Task An_integration_that_was_switched_is_switched_back(DatabaseKind kind)
    {
        var (_, eva, _) = await NewOrganisation.ByEva(servers, kind);
        using var own = eva;
        var client = await eva.Visitor.NewClient("Slås av");
        await eva.Visitor.Submit(await eva.Visitor.Get($"{client}/deaktiver"), "/deaktiver");

        var link = await Undo(eva.Visitor, $"{client}/aktivitet");
        Assert.Equal($"{client}/reaktiver", link);
        Assert.Equal(link, await Undo(eva.Visitor, Log));
        await eva.Visitor.Submit(await eva.Visitor.Get(link!), "/reaktiver");

        Assert.Equal($"{client}/deaktiver", await Undo(eva.Visitor, Log));
    }

    [Theory, OnBoth]
    public async Task A_scope_that_a_client_lost_stands_ticked_where_scopes_are_added(
        DatabaseKind kind
    )
    {
        var (_, eva, _) = await NewOrganisation.ByEva(servers, kind);
        using var own = eva;
        var client = await eva.Visitor.NewClient("Mister scope", Ground.Open);
        Assert.Null(await Undo(eva.Visitor, Log));
        await eva.Visitor.Submit(
            await eva.Visitor.Get(
                $"{client}/scopes/fjern?scope={Uri.EscapeDataString(Ground.Open)}"
            ),
            $"/fjern?scope={Uri.EscapeDataString(Ground.Open)}"
        );

        var form = await eva.Visitor.Get((await Undo(eva.Visitor, Log))!);
        var ticked = Assert.Single(form.Document.QuerySelectorAll("input[name=scopes][checked]"));
        Assert.Equal(Ground.Open, ticked.GetAttribute("value"));
        var added = await eva.Visitor.Submit(form, "/legg-til", ("scopes", Ground.Open));

        Assert.Equal($"{client}/scopes", added.Location);
        Assert.Null(await Undo(eva.Visitor, Log));
    }

    [Theory, OnBoth]
    public async Task An_access_that_was_removed_is_given_back_while_that_lasts(DatabaseKind kind)
    {
        var clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        await using var server = await TestServer.Start(kind, clock, stop: Stop);
        var planted = await Planted.In(server, consumer: Planted.Consumer);
        using var kari = await server.SignedIn(Planted.Provider);
        var access = Assert.Single(await planted.Accesses()).Id;
        var here = $"{planted.Page}/tilgang/{access}";
        var activity = $"{planted.Page}/aktivitet";
        await kari.Submit(await kari.Get($"{here}/fjern"), "/fjern");

        var link = await Undo(kari, activity);
        Assert.Equal($"{here}/angre", link);
        await kari.Submit(await kari.Get(link!), "/angre");

        Assert.Equal(AccessState.Approved, Assert.Single(await planted.Accesses()).State);
        Assert.Null(await Undo(kari, activity));
        await kari.Submit(await kari.Get($"{here}/fjern"), "/fjern");
        Assert.NotNull(await Undo(kari, activity));
        clock.Leap(ScopeAccess.UndoTime);
        Assert.Null(await Undo(kari, activity));
    }

    [Theory, OnBoth]
    public async Task A_key_that_was_removed_stands_where_keys_are_pasted(DatabaseKind kind)
    {
        var (_, eva, _) = await NewOrganisation.ByEva(servers, kind);
        using var own = eva;
        var client = await eva.Visitor.NewClient("Mister nøkkel");
        var other = await eva.Visitor.NewClient("En annen");
        await eva.Visitor.Paste(client, Ground.Jwk("kid-1"));
        await eva.Visitor.Submit(await eva.Visitor.Get($"{client}/nokler/kid-1/fjern"), "/fjern");

        var link = (await Undo(eva.Visitor, Log))!;
        var form = await eva.Visitor.Get(link);
        var key = form.ValueOf("key")!;
        Assert.Contains("\"kid\":\"kid-1\"", key);
        Assert.StartsWith($"{client}/nokler?", link);
        var elsewhere = await eva.Visitor.Get(
            link.Replace(Ground.ClientId(client), Ground.ClientId(other), StringComparison.Ordinal)
        );
        Assert.Equal("", elsewhere.ValueOf("key")!.Trim());
        var added = await eva.Visitor.Submit(form, "/nokler", ("key", key));

        Assert.Equal(HttpStatusCode.Redirect, added.Status);
        Assert.Contains("kid-1", (await eva.Visitor.Get($"{client}/nokler")).Text);
        var log = await eva.Visitor.Get(Log);
        Assert.Null(log.Document.QuerySelector(Link));
        Assert.DoesNotContain(key.Split("\"n\":\"")[1][..40], log.Text);
    }

    [Theory, OnBoth]
    public async Task A_rule_that_was_ended_stands_in_the_form_of_a_new_one(DatabaseKind kind)
    {
        using var use = await TwoParties.On(servers, kind);
        var eva = use.Provider.Visitor;
        await use.NewRule(
            "Kjente kunder",
            "ORGANISATION_NUMBERS",
            ("numbers", "314308425\n312045109"),
            ("months", "6")
        );
        await using var db = use.Server.Db();
        var rule = await db.ApprovalRules.SingleAsync(r => r.ScopeId == use.Scope.Id, Stop);
        await eva.Submit(await eva.Get($"{TwoParties.Rules}/{rule.Id}/avslutt"), "/avslutt");

        var form = await eva.Get((await Undo(eva, Log))!);
        string[] fields = ["scope", "name", "numbers", "months"];
        var kindField = form.Document.QuerySelector("input[name=kind][checked]")!;
        await eva.Submit(
            form,
            "/ny",
            [
                .. fields.Select(field => (field, form.ValueOf(field)!)),
                ("kind", kindField.GetAttribute("value")!),
            ]
        );

        var again = await db.ApprovalRules.SingleAsync(
            r => r.ScopeId == use.Scope.Id && r.Ended == null,
            Stop
        );
        Assert.Equal(
            (rule.Name, rule.Kind, rule.Months, string.Join(' ', rule.Values)),
            (again.Name, again.Kind, again.Months, string.Join(' ', again.Values))
        );
        Assert.Null(await Undo(eva, Log));
    }

    [Theory, OnBoth]
    public async Task Only_who_may_undo_something_is_led_to_it(DatabaseKind kind)
    {
        using var use = await TwoParties.On(servers, kind);
        var eva = use.Provider.Visitor;
        var page = $"/ver2/mine-api/{use.Scope.Id}";
        await eva.Submit(await eva.Get($"{page}/deaktiver"), "/deaktiver");
        var desk = await ServiceDesk.Of(use.Server);

        Assert.Null(await Undo(desk, $"/drift/virksomheter/{use.ProviderId.Value}/logg"));
        await using var db = use.Server.Db();
        await db
            .Organisations.Where(o => o.Number == use.ProviderId)
            .ExecuteUpdateAsync(o => o.SetProperty(x => x.AcceptedTerms, (string?)null), Stop);
        var log = await eva.Get(Log);

        Assert.Contains("ble deaktivert", log.Text);
        Assert.Null(log.Document.QuerySelector(Link));
    }

    private const string Link = "main td[data-label='Angre'] a";

    /// <summary>Where the newest event that can be undone leads to; null when none can.</summary>
    private static async Task<string?> Undo(Visitor visitor, string log)
    {
        var page = await visitor.Get(log);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        return page.Document.QuerySelector(Link)?.GetAttribute("href");
    }
}
