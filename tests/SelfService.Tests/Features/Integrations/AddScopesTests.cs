using System.Net;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Tests.Features.Scopes;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Integrations;

/// <summary>The tab "Scopes" and what is done from it.</summary>
[Requirement("R20")]
public sealed class AddScopesTests(Servers servers)
{
    private const string Add = "/scopes/legg-til";

    [Theory, OnBoth]
    public async Task What_is_ticked_comes_on_beside_what_was_there(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = await server.SignedIn(Ground.Anne);
        var client = await visitor.NewClient("Får scope", Ground.Granted);

        var answer = await visitor.Submit(
            await visitor.Get(client + Add),
            Add,
            ("scopes", Ground.Open)
        );

        Assert.Equal($"{client}/scopes", answer.Location);
        var tab = await visitor.Get(answer.Location!);
        Assert.Contains("Scopene er lagt til", tab.Text);
        Assert.Contains("2 scopes", tab.Text);
        Assert.Contains("Tildelt", Row(tab, Ground.Granted));
        Assert.Contains("Tilgjengelig for alle", Row(tab, Ground.Open));
        Assert.Contains("SINDIG FJELLTÅKE DIREKTORAT", Row(tab, Ground.Granted));
        var written = Assert.Single(
            await server.Events(EventType.IntegrationScopesChanged, Ground.ClientId(client))
        );
        Assert.DoesNotContain(Ground.Open, written.Before);
        Assert.Contains(Ground.Open, written.After);
    }

    [Theory, OnBoth]
    public async Task One_is_taken_off_after_a_question(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = await server.SignedIn(Ground.Anne);
        var client = await visitor.NewClient("Mister scope", Ground.Granted, Ground.Open);
        var tab = await visitor.Get($"{client}/scopes");
        var link = tab.Document.QuerySelector($"tr:has(code) a[href*='fjern'][href*='hoyde']")!;

        var ask = await visitor.Get(link.GetAttribute("href")!);
        var answer = await visitor.Submit(ask, Uri.EscapeDataString(Ground.Granted));

        Assert.Contains("får ikke lenger token for", ask.Text);
        Assert.Equal($"{client}/scopes", answer.Location);
        var after = await visitor.Get(answer.Location!);
        Assert.Contains("Scopet er fjernet", after.Text);
        Assert.Contains(Ground.Open, after.Text);
        Assert.DoesNotContain(Ground.Granted, after.Text);
    }

    [Theory, OnBoth]
    public async Task A_search_finds_scopes_and_keeps_what_is_ticked(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var scope = await server.NewScope();
        using var visitor = await server.SignedIn(Ground.Anne);
        var client = await visitor.NewClient("Søker");
        var form = await visitor.Get(client + Add);

        var found = await visitor.Submit(
            form,
            Add,
            ("scopes", Ground.Open),
            ("finn", scope.Name.Subscope.ToUpperInvariant()),
            ("sok", "1")
        );
        var byOwner = await visitor.Get($"{client}{Add}?finn=fjelltåke");
        var none = await visitor.Get($"{client}{Add}?finn=finnes-ikke");

        Assert.Equal(HttpStatusCode.OK, found.Status);
        Assert.Equal("Tildelt", GroupOf(found, scope.Name.Value));
        Assert.Equal("Valgt", GroupOf(found, Ground.Open));
        Assert.True(IsTicked(found, Ground.Open));
        Assert.Null(GroupOf(found, Ground.Granted));
        Assert.Equal("Tildelt", GroupOf(byOwner, Ground.Granted));
        Assert.Null(GroupOf(byOwner, Ground.Open));
        Assert.Contains("Ingen her passer med «finnes-ikke»", none.Text);
        Assert.Empty(
            await server.Events(EventType.IntegrationScopesChanged, Ground.ClientId(client))
        );
    }

    [Theory, OnBoth, Requirement("R21")]
    public async Task A_public_scope_without_access_is_found_added_with_its_badge_and_asked_for(
        DatabaseKind kind
    )
    {
        var server = await servers.On(kind);
        var scope = await server.NewScope(granted: false);
        var hidden = await server.NewScope(granted: false, visibility: Visibility.Private);
        var name = scope.Name.Value;
        using var visitor = await server.SignedIn(Ground.Anne);
        var client = await visitor.NewClient("Uten tilgang");

        var form = await visitor.Get($"{client}{Add}?finn={name}");
        var unseen = await visitor.Get($"{client}{Add}?finn={hidden.Name.Value}");
        var answer = await visitor.Submit(form, Add, ("scopes", name));
        var tab = await visitor.Get(answer.Location!);

        Assert.Equal("Tilgang mangler", GroupOf(form, name));
        Assert.NotNull(form.Document.QuerySelector("a[href*='foresporsler']"));
        Assert.Null(GroupOf(unseen, hidden.Name.Value));
        var row = Row(tab, name);
        Assert.Contains("Tilgang mangler", row);
        Assert.Contains("SINDIG FJELLTÅKE DIREKTORAT har ikke gitt tilgang", row);
        Assert.Contains("Be om tilgang", row);
        Assert.Contains("1 mangler tilgang", tab.Text);
        Assert.Contains("1 mangler tilgang", (await visitor.Get(client)).Text);
    }

    [Theory, OnBoth, Requirement("R21")]
    public async Task A_lost_access_is_shown_with_its_reason_and_the_scope_stays(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var scope = await server.NewScope();
        using var visitor = await server.SignedIn(Ground.Anne);
        var client = await visitor.NewClient("Mister tilgang", scope.Name.Value);
        await server.RemoveAccess(scope);

        var before = await visitor.Get($"{client}/scopes");
        var form = await visitor.Get(client + Add);
        await visitor.Submit(form, Add, ("scopes", Ground.Open));
        var after = await visitor.Get($"{client}/scopes");

        Assert.Contains("har fjernet tilgangen", Row(before, scope.Name.Value));
        Assert.Contains("Tilgang mangler", Row(after, scope.Name.Value));
        Assert.Contains("Tilgjengelig for alle", Row(after, Ground.Open));
    }

    [Theory]
    [OnBoth("skattemake:innkreving.write", "skattemake:innkreving.write")]
    [OnBoth("no:such", "no:such")]
    [OnBoth("<b>", "<b>")]
    public async Task A_scope_that_is_not_offered_is_refused_at_the_field(
        DatabaseKind kind,
        string scope,
        string told
    )
    {
        var server = await servers.On(kind);
        using var visitor = await server.SignedIn(Ground.Anne);
        var client = await visitor.NewClient("Prøver seg");
        var form = await visitor.Get(client + Add);

        var page = await visitor.Submit(form, Add, ("scopes", Ground.Open), ("scopes", scope));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains(told, page.ProblemAt("scopes"));
        Assert.True(IsTicked(page, Ground.Open));
    }

    [Theory, OnBoth]
    public async Task Nothing_ticked_is_told(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = await server.SignedIn(Ground.Anne);
        var client = await visitor.NewClient("Tomhendt");

        var page = await visitor.Submit(await visitor.Get(client + Add), Add);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("Velg ett av alternativene", page.ProblemAt("scopes"));
    }

    [Theory, OnBoth]
    public async Task An_address_that_names_a_hidden_scope_is_told_no_more_than_of_one_that_is_not_there(
        DatabaseKind kind
    )
    {
        var server = await servers.On(kind);
        using var visitor = await server.SignedIn(Ground.Anne);
        var client = await visitor.NewClient("Nysgjerrig", Ground.Granted);
        var hidden = new ScopeProperties(new LanguageMap("Hemmelig prosjekt"))
        {
            Visibility = Visibility.Private,
        };
        Planted[] scopes =
        [
            await Planted.In(server, properties: hidden),
            await Planted.In(server, properties: hidden with { AccessibleForAll = true }),
            await Planted.In(
                server,
                properties: hidden with
                {
                    AllowedKinds = [IntegrationKind.Idporten],
                }
            ),
        ];

        foreach (var planted in scopes)
        {
            var name = planted.Scope.Name.Value;
            var page = await visitor.Get($"{client}{Add}?scopes={Uri.EscapeDataString(name)}");
            Assert.DoesNotContain(name, page.Document.QuerySelector("main")!.InnerHtml);
            Assert.DoesNotContain("Hemmelig prosjekt", page.Text);
        }
    }

    [Theory, OnBoth]
    public async Task A_form_made_before_somebody_elses_change_is_refused(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = await server.SignedIn(Ground.Anne);
        var client = await visitor.NewClient("To om samme", Ground.Granted);
        var form = await visitor.Get(client + Add);
        var remove = await visitor.Get($"{client}/scopes/fjern?scope={Ground.Granted}");
        await visitor.Submit(form, Add, ("scopes", Ground.Open));

        var added = await visitor.Submit(form, Add, ("scopes", "openid"));
        var removed = await visitor.Submit(remove, Uri.EscapeDataString(Ground.Granted));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, added.Status);
        Assert.Contains("Noen andre endret dette", added.Text);
        Assert.Contains("Noen andre endret dette", removed.Text);
        Assert.Contains(Ground.Granted, (await visitor.Get($"{client}/scopes")).Text);
    }

    private static string Row(VisitedPage page, string scope) =>
        page
            .Document.QuerySelectorAll("tbody tr")
            .Single(row => row.QuerySelector("th code")!.TextContent == scope)
            .TextContent;

    private static bool IsTicked(VisitedPage page, string scope) =>
        page.Document.QuerySelector($"input[value='{scope}']")!.HasAttribute("checked");

    private static string? GroupOf(VisitedPage page, string scope) =>
        page
            .Document.QuerySelector($"fieldset:has(input[value='{scope}']) > legend")
            ?.TextContent.Trim();
}
