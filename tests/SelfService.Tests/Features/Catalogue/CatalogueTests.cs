using System.Net;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Tests.Features.AccessRequests;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Catalogue;

/// <summary>What everybody may know that others offer, and nothing else.</summary>
[Requirement("R21")]
public sealed class CatalogueTests(Servers servers)
{
    private const string Catalogue = "/ver2/katalog";

    [Theory, OnBoth]
    public async Task It_shows_whose_a_scope_is_and_how_one_gets_it(DatabaseKind kind)
    {
        using var use = await TwoParties.On(servers, kind);

        var list = await Search(use.Consumer, use.Scope.Name.Prefix);
        var page = await use.Consumer.Visitor.Get($"{Catalogue}/{use.Scope.Id}");

        Assert.Equal("API-katalog", list.Heading);
        var row = Assert.Single(list.Document.QuerySelectorAll("tbody tr"));
        Assert.Contains("LYTTENDE UGLE DIREKTORAT", row.TextContent);
        Assert.Contains("Opplysninger fra et register", row.TextContent);
        Assert.Equal("På forespørsel", Standing(list));
        Assert.Equal(use.Scope.Name.Value, page.Heading);
        Assert.NotNull(page.Document.QuerySelector($"main a[href='{use.Form}']"));
    }

    [Theory, OnBoth]
    [Requirement("R4")]
    public async Task Private_and_deactivated_scopes_are_nowhere_in_it(DatabaseKind kind)
    {
        using var use = await TwoParties.On(servers, kind, Visibility.Private);
        var inactive = await TwoParties.NewScope(use.Server, use.ProviderId);
        await using (var db = use.Server.Db())
        {
            // Not even for those who have access: the catalogue is what everybody may know.
            db.Accesses.Add(
                ScopeAccess.Grant(use.Scope, use.ConsumerId, TimeProvider.System.GetUtcNow())
            );
            db.Attach(inactive);
            inactive.Deactivate(TimeProvider.System.GetUtcNow());
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        foreach (var scope in new[] { use.Scope, inactive })
        foreach (var reader in new[] { use.Consumer, use.Provider })
        {
            Assert.Empty(
                (await Search(reader, scope.Name.Prefix)).Document.QuerySelectorAll("tbody tr")
            );
            var page = await reader.Visitor.Get($"{Catalogue}/{scope.Id}");
            Assert.Equal(HttpStatusCode.NotFound, page.Status);
        }
        // Nor is an owner that has nothing public.
        Assert.Null(Owner(await use.Consumer.Visitor.Get(Catalogue), use.ProviderId));
    }

    [Theory, OnBoth]
    [Requirement("R4")]
    public async Task Nobody_sees_who_else_has_or_wants_access(DatabaseKind kind)
    {
        using var use = await TwoParties.On(servers, kind);
        using var other = await TwoParties.On(servers, kind);
        var wanted = await TwoParties.NewScope(use.Server, use.ProviderId);
        using var asking = use with { Scope = wanted };
        await asking.Asked();
        await use.Answer(await use.Asked(), "/godkjenn");

        foreach (var scope in new[] { use.Scope, wanted })
        {
            var list = await Search(other.Consumer, scope.Name.Prefix);
            var page = await other.Consumer.Visitor.Get($"{Catalogue}/{scope.Id}");
            Assert.Equal("På forespørsel", Standing(list));
            Assert.DoesNotContain("SPØRRENDE REV", Content(page));
            Assert.DoesNotContain(use.ConsumerId.Value, Content(page));
        }
    }

    [Theory, OnBoth]
    public async Task Ones_own_standing_follows_what_happens(DatabaseKind kind)
    {
        using var use = await TwoParties.On(servers, kind);
        var prefix = use.Scope.Name.Prefix;
        var open = await TwoParties.NewScope(use.Server, use.ProviderId, forAll: true);

        var id = await use.Asked();
        Assert.Equal("Forespurt", Standing(await Search(use.Consumer, prefix)));
        await use.Answer(id, "/godkjenn");
        Assert.Equal("Tildelt", Standing(await Search(use.Consumer, prefix)));

        Assert.Equal(
            "Tilgjengelig for alle",
            Standing(await Search(use.Consumer, open.Name.Prefix))
        );
        Assert.Equal("Eget scope", Standing(await Search(use.Provider, prefix)));
        var granted = await use.Consumer.Visitor.Get($"{Catalogue}/{use.Scope.Id}");
        Assert.Null(granted.Document.QuerySelector($"main a[href='{use.Form}']"));
    }

    [Theory]
    [OnBoth("høydeprofil")]
    [OnBoth("HØYDEPROFIL")]
    [OnBoth("LYTTENDE skråninger")]
    [OnBoth("steepness")]
    [OnBoth("lange profilar")]
    public async Task It_is_searched_by_word_in_every_language_and_by_owner(
        DatabaseKind kind,
        string words
    )
    {
        using var use = await TwoParties.On(servers, kind);
        var scope = await TwoParties.NewScope(
            use.Server,
            use.ProviderId,
            description: new LanguageMap("Høydeprofil for skråninger")
            {
                Tagged = new Dictionary<string, string> { ["en"] = "The steepness of slopes" },
            },
            more: new LanguageMap("Mer om høyder")
            {
                Tagged = new Dictionary<string, string> { ["nn"] = "Om lange profilar" },
            }
        );

        var found = await Search(use.Consumer, $"{words} {scope.Name.Prefix}");
        var chosen = await use.Consumer.Visitor.Get(
            $"{Catalogue}?q={Uri.EscapeDataString(words)}&eier={use.ProviderId}"
        );
        var nothing = await Search(use.Consumer, $"{words} finnesikke");

        foreach (var list in new[] { found, chosen })
            Assert.Equal(
                scope.Name.Value,
                Assert.Single(list.Document.QuerySelectorAll("tbody th")).TextContent.Trim()
            );
        Assert.Contains("passer til søket", nothing.Text);
    }

    [Theory, OnBoth]
    public async Task A_long_description_is_drawn_and_passes_for_nothing_of_ours(DatabaseKind kind)
    {
        using var use = await TwoParties.On(servers, kind);
        var scope = await TwoParties.NewScope(
            use.Server,
            use.ProviderId,
            more: new LanguageMap(
                "Høyder for **hele** landet:\n\n- kyst\n- fjell\n\n<form action=\"https://falsk.example\"></form>"
            )
        );

        foreach (var reader in new[] { use.Consumer, use.Provider })
        {
            var main = (await reader.Visitor.Get($"{Catalogue}/{scope.Id}")).Document.QuerySelector(
                "main"
            )!;
            Assert.Equal("hele", main.QuerySelector(".pv-prose strong")?.TextContent);
            Assert.Equal(2, main.QuerySelectorAll(".pv-prose li").Length);
            Assert.Contains("<form action", main.TextContent);
            Assert.Null(main.QuerySelector("form"));
        }
    }

    [Theory, OnBoth]
    public async Task It_is_narrowed_to_what_is_open_and_what_is_ones_own(DatabaseKind kind)
    {
        using var use = await TwoParties.On(servers, kind);
        var open = await TwoParties.NewScope(use.Server, use.ProviderId, forAll: true);
        var granted = await TwoParties.NewScope(use.Server, use.ProviderId);
        using var having = use with { Scope = granted };
        await having.Answer(await having.Asked(), "/godkjenn");

        Assert.Equal([open.Name.Value], await Names("apne"));
        Assert.Equal([granted.Name.Value], await Names("vare"));
        Assert.Equal([use.Scope.Name.Value], await Names("forespor"));

        async Task<IEnumerable<string>> Names(string access) =>
            (await use.Consumer.Visitor.Get($"{Catalogue}?eier={use.ProviderId}&tilgang={access}"))
                .Document.QuerySelectorAll("tbody th")
                .Select(cell => cell.TextContent.Trim());
    }

    [Theory, OnBoth]
    public async Task It_comes_in_pages(DatabaseKind kind)
    {
        using var use = await TwoParties.On(servers, kind);
        for (var i = 0; i < 26; i++)
            await TwoParties.NewScope(use.Server, use.ProviderId);

        var first = await use.Consumer.Visitor.Get($"{Catalogue}?eier={use.ProviderId}");
        var next = first.Document.QuerySelector("a[rel=next]")!.GetAttribute("href")!;
        var second = await use.Consumer.Visitor.Get(next);

        Assert.Equal(25, first.Document.QuerySelectorAll("tbody tr").Length);
        Assert.Equal(2, second.Document.QuerySelectorAll("tbody tr").Length);
        Assert.Contains("27 av", first.Document.QuerySelector(".pv-count")!.TextContent);
    }

    private static Task<VisitedPage> Search(Colleague reader, string words) =>
        reader.Visitor.Get($"{Catalogue}?q={Uri.EscapeDataString(words)}");

    private static string Standing(VisitedPage list) =>
        Assert.Single(list.Document.QuerySelectorAll("[data-label=Tilgang]")).TextContent.Trim();

    private static string Content(VisitedPage page) =>
        page.Document.QuerySelector("main")!.TextContent;

    private static object? Owner(VisitedPage page, OrganisationId owner) =>
        page.Document.QuerySelector($"select[name=eier] option[value='{owner}']");
}
