using System.Net;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Tests.Features.AccessRequests;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Catalogue;

/// <summary>The catalogue as whoever has not signed in sees it.</summary>
[Requirement("R21")]
public sealed class PublicCatalogueTests(Servers servers)
{
    private const string Catalogue = "/ver2/katalog";

    [Theory, OnBoth]
    public async Task It_is_read_without_signing_in_and_marks_nothing_as_ones_own(DatabaseKind kind)
    {
        using var use = await TwoParties.On(servers, kind);
        await use.Answer(await use.Asked(), "/godkjenn");
        var open = await TwoParties.NewScope(use.Server, use.ProviderId, forAll: true);
        using var visitor = use.Server.NewVisitor();

        var list = await visitor.Get($"{Catalogue}?eier={use.ProviderId}");
        var own = await visitor.Get($"{Catalogue}?eier={use.ProviderId}&tilgang=vare");
        var page = await visitor.Get($"{Catalogue}/{use.Scope.Id}");

        Assert.Equal(HttpStatusCode.OK, list.Status);
        Assert.Equal(
            new[]
            {
                (open.Name.Value, "Tilgjengelig for alle"),
                (use.Scope.Name.Value, "På forespørsel"),
            }.Order(),
            list.Document.QuerySelectorAll("tbody tr")
                .Select(row =>
                    (
                        row.QuerySelector("th")!.TextContent.Trim(),
                        row.QuerySelector("[data-label=Tilgang]")!.TextContent.Trim()
                    )
                )
                .Order()
        );
        Assert.Equal(2, own.Document.QuerySelectorAll("tbody tr").Length);
        Assert.Null(list.Document.QuerySelector("option[value=vare]"));
        Assert.Equal(use.Scope.Name.Value, page.Heading);
        Assert.Contains("LYTTENDE UGLE DIREKTORAT", page.Text);
        Assert.DoesNotContain("SPØRRENDE REV", page.Text);
        Assert.DoesNotContain(use.ConsumerId.Value, page.Text);
    }

    [Theory, OnBoth]
    [Requirement("R4")]
    public async Task What_is_not_public_is_not_there(DatabaseKind kind)
    {
        using var use = await TwoParties.On(servers, kind, Visibility.Private);
        using var visitor = use.Server.NewVisitor();

        var list = await visitor.Get($"{Catalogue}?q={use.Scope.Name.Prefix}");
        var page = await visitor.Get($"{Catalogue}/{use.Scope.Id}");

        Assert.Empty(list.Document.QuerySelectorAll("tbody tr"));
        Assert.Null(
            list.Document.QuerySelector($"select[name=eier] option[value='{use.ProviderId}']")
        );
        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.DoesNotContain(use.Scope.Name.Value, page.Text);
    }

    [Theory, OnBoth]
    public async Task Asking_for_access_leads_through_the_sign_in_to_the_form(DatabaseKind kind)
    {
        using var use = await TwoParties.On(servers, kind);
        using var visitor = use.Server.NewVisitor();
        var page = await visitor.Get($"{Catalogue}/{use.Scope.Id}");
        var ask = page.Document.QuerySelector($"main a[href='{use.Form}']")!;

        var first = await visitor.Get(ask.GetAttribute("href")!);
        var signedIn = await visitor.Submit(
            await visitor.Get(first.Location!),
            "/logg-inn",
            ("email", "kari@fjelltake.example"),
            ("password", use.Server.DemoPassword())
        );

        Assert.Contains("logget inn", page.Document.QuerySelector("main")!.TextContent);
        Assert.Equal(use.Form, signedIn.Location);
        var form = await visitor.Get(signedIn.Location!);
        Assert.NotNull(form.Document.QuerySelector("main form [name=purpose]"));
    }

    [Theory, OnBoth]
    public async Task The_common_address_leads_to_what_is_offered_in_production(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = server.NewVisitor();

        var page = await visitor.Get((await visitor.Get("/katalog")).Location!);

        Assert.Equal("API-katalog", page.Heading);
        Assert.NotNull(page.Document.QuerySelector("a[href='/prod/katalog'][aria-current=page]"));
        Assert.NotNull(page.Document.QuerySelector("a[href='/ver2/katalog']"));
    }
}
