using System.Net;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;
using Portvakt.Domain.Scopes;
using Portvakt.Store;
using static Portvakt.SelfService.Tests.Features.Scopes.ScopeCalls;

namespace Portvakt.SelfService.Tests.Features.Scopes;

[Requirement("R15")]
public sealed class SwitchScopeTests(Servers servers)
{
    private static readonly OrganisationId Supplier = OrganisationId.Of("0192:313176762");

    [Theory, OnBoth]
    public async Task The_page_says_whom_it_affects_and_changes_nothing(DatabaseKind kind)
    {
        var (planted, visitor) = await Granted(kind);
        await planted.Client(Planted.Consumer);

        var page = await visitor.Get(planted.Page + "/deaktiver");

        Assert.Equal("Deaktiver " + planted.Scope.Name, page.Heading);
        Assert.Contains("blir avvist med en gang", page.Text);
        var row = Assert.Single(page.Document.QuerySelectorAll("tbody tr")).TextContent;
        Assert.Contains("STILLE FOSSEKALL KOMMUNE", row);
        Assert.Contains("314\u00a0308\u00a0425", row);
        Assert.Equal(
            "1",
            page.Document.QuerySelector("[data-label='Integrasjoner med scopet']")!.TextContent
        );
        Assert.True((await planted.Stored()).Active);
    }

    [Theory, OnBoth]
    public async Task A_deactivated_scope_keeps_its_accesses_and_its_consumers_are_told(
        DatabaseKind kind
    )
    {
        var (planted, visitor) = await Granted(kind);

        var done = await Press(planted, visitor, "/deaktiver");

        Assert.Equal(planted.Page, done.Location);
        Assert.False((await planted.Stored()).Active);
        Assert.Equal(AccessState.Approved, Assert.Single(await planted.Accesses()).State);
        Assert.Equal(EventType.ScopeDeactivated, Assert.Single(await planted.Events()).Type);
        var mail = Assert.Single(await planted.Mails());
        Assert.Equal("varsling@fossekall.example", mail.Recipient);
        Assert.Contains("SINDIG FJELLTÅKE DIREKTORAT", mail.Text);
        Assert.Contains("STILLE FOSSEKALL KOMMUNE har tilgang til", mail.Text);
        Assert.Equal(mail.Created, mail.NotBefore);
        var page = await visitor.Get(planted.Page);
        Assert.Contains("Scopet er deaktivert", page.Text);
        Assert.Contains("STILLE FOSSEKALL KOMMUNE", page.Text);
        Assert.Null(page.Document.QuerySelector($"a[href='{planted.Page}/tilgang']"));
        Assert.NotNull(page.Document.QuerySelector($"a[href='{planted.Page}/reaktiver']"));
    }

    [Theory, OnBoth]
    public async Task Its_consumer_does_not_see_it_until_it_is_reactivated(DatabaseKind kind)
    {
        var (planted, visitor) = await Granted(kind);
        var server = await servers.On(kind);
        using var consumer = await Machine.Of(server, "ver2", Fossekall, Read);
        var name = planted.Scope.Name.Value;

        await Press(planted, visitor, "/deaktiver");
        var without = await consumer.Send(HttpMethod.Get, Accesses + "/all");
        await Press(planted, visitor, "/reaktiver");
        var with = await consumer.Send(HttpMethod.Get, Accesses + "/all");

        Assert.DoesNotContain(name, without.Json.GetRawText());
        Assert.Contains(name, with.Json.GetRawText());
        Assert.Equal(
            [EventType.ScopeDeactivated, EventType.ScopeReactivated],
            (await planted.Events()).Select(e => e.Type)
        );
        Assert.Contains(await planted.Mails(), m => m.Subject.Contains("har reaktivert"));
    }

    [Theory, OnBoth]
    public async Task The_API_tells_the_consumers_too(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var planted = await Planted.In(server, consumer: Planted.Consumer);
        using var machine = await server.Provider();
        var name = planted.Scope.Name.Value;

        (await machine.Send(HttpMethod.Delete, ScopesPath + Of(name), "")).Is(HttpStatusCode.OK);
        (await machine.Send(HttpMethod.Delete, ScopesPath + Of(name), "")).Is(HttpStatusCode.OK);

        Assert.Single(await planted.Mails());
    }

    [Theory, OnBoth]
    public async Task Whoever_uses_a_scope_that_is_open_to_all_is_named_and_told(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var open = Planted.Properties with { AccessibleForAll = true };
        var planted = await Planted.In(server, properties: open);
        using var visitor = await server.SignedIn(Planted.Provider);
        var alone = await visitor.Get(planted.Page + "/deaktiver");
        await planted.Client(Planted.Consumer);
        await planted.Client(Planted.Consumer);

        var page = await visitor.Get(planted.Page + "/deaktiver");
        await Press(planted, visitor, "/deaktiver");
        var back = await visitor.Get(planted.Page + "/reaktiver");
        await Press(planted, visitor, "/reaktiver");

        Assert.Contains("eller integrasjoner som bruker det", alone.Text);
        foreach (var shown in new[] { page, back })
        {
            Assert.DoesNotContain("Ingen andre virksomheter", shown.Text);
            Assert.Equal(
                ["STILLE FOSSEKALL KOMMUNE", "314\u00a0308\u00a0425", "Åpent for alle", "2"],
                Cells(shown)
            );
        }
        var mails = await planted.Mails();
        Assert.All(mails, m => Assert.Equal("varsling@fossekall.example", m.Recipient));
        Assert.Equal(2, mails.Count);
        var off = mails.Single(m => m.Subject.Contains("har deaktivert")).Text;
        Assert.Contains("integrasjoner hos STILLE FOSSEKALL KOMMUNE bruker", off);
        Assert.DoesNotContain("har tilgang til", off);
        var on = mails.Single(m => m.Subject.Contains("har reaktivert")).Text;
        Assert.Contains("Integrasjonene hos STILLE FOSSEKALL KOMMUNE får token", on);
    }

    [Theory, OnBoth]
    public async Task A_supplier_that_has_it_by_delegation_is_named_and_told(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var delegable = Planted.Properties with { DelegationSource = "https://tt02.altinn.no/" };
        var planted = await Planted.In(server, consumer: Planted.Consumer, properties: delegable);
        using var visitor = await server.SignedIn(Planted.Provider);
        await Delegate(server, planted.Scope);
        await planted.Client(Supplier);

        var page = await visitor.Get(planted.Page + "/deaktiver");
        await Press(planted, visitor, "/deaktiver");

        var rows = page.Document.QuerySelectorAll("tbody tr").Select(r => r.TextContent).ToList();
        Assert.Equal(2, rows.Count);
        Assert.Contains("STILLE FOSSEKALL KOMMUNE", rows[0]);
        Assert.Contains("Gitt tilgang", rows[0]);
        Assert.Contains("PINGVIN", rows[1]);
        Assert.Contains("Delegering", rows[1]);
        var told = (await planted.Mails()).Select(m => m.Text).ToList();
        Assert.Contains(told, t => t.Contains("STILLE FOSSEKALL KOMMUNE har tilgang til"));
        Assert.Contains(told, t => t.Contains("PINGVIN") && t.Contains("bruker."));
    }

    [Theory, OnBoth]
    public async Task Whose_access_has_ended_loses_nothing_and_is_not_told(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var planted = await Planted.In(server);
        using var visitor = await server.SignedIn(Planted.Provider);
        await planted.Client(Planted.Consumer);

        var page = await visitor.Get(planted.Page + "/deaktiver");
        await Press(planted, visitor, "/deaktiver");

        Assert.Empty(page.Document.QuerySelectorAll("tbody tr"));
        Assert.Empty(await planted.Mails());
    }

    [Theory, OnBoth]
    public async Task What_changed_since_the_page_was_opened_is_looked_at_first(DatabaseKind kind)
    {
        var (planted, visitor) = await Granted(kind);
        var page = await visitor.Get(planted.Page + "/deaktiver");
        await Press(planted, visitor, "/deaktiver");
        await Press(planted, visitor, "/reaktiver");

        var stale = await visitor.Submit(page, "/deaktiver");

        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        Assert.True((await planted.Stored()).Active);
    }

    [Theory, OnBoth]
    public async Task The_same_name_cannot_be_made_again_while_it_is_deactivated(DatabaseKind kind)
    {
        var (planted, visitor) = await Granted(kind);
        await Press(planted, visitor, "/deaktiver");

        var form = await visitor.Get("/ver2/mine-api/nytt");
        var answer = await visitor.Submit(
            form,
            "/nytt",
            ("prefix", "fjelltake"),
            ("subscope", planted.Scope.Name.Subscope),
            ("description", "Once more"),
            ("visibility", "PUBLIC")
        );

        Assert.Contains("finnes allerede", answer.ProblemAt("subscope"));
        Assert.False((await planted.Stored()).Active);
    }

    private static IEnumerable<string> Cells(VisitedPage page) =>
        Assert
            .Single(page.Document.QuerySelectorAll("tbody tr"))
            .Children.Select(cell => cell.TextContent.Trim());

    private static async Task Delegate(TestServer server, Scope scope)
    {
        await using var db = server.Db();
        var now = TimeProvider.System.GetUtcNow().AddMinutes(-1);
        var scheme = DelegationScheme.OfScope(scope, now);
        db.DelegationSchemes.Add(scheme);
        db.Delegations.Add(
            Delegation.Give(scheme, Planted.Consumer, Supplier, Validity.Since(now)).Value!
        );
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<VisitedPage> Press(Planted planted, Visitor visitor, string deed) =>
        await visitor.Submit(await visitor.Get(planted.Page + deed), deed);

    private async Task<(Planted, Visitor)> Granted(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var planted = await Planted.In(server, consumer: Planted.Consumer);
        return (planted, await server.SignedIn(Planted.Provider));
    }
}
