using System.Net;
using Microsoft.EntityFrameworkCore;
using Portvakt.SelfService.Tests.Features.Delegations;
using Portvakt.SelfService.Tests.Features.Integrations;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Home;

public sealed class HomeTests(Servers servers)
{
    [Theory, OnBoth]
    [Requirement("R3")]
    public async Task A_visitor_can_sign_in_or_register(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = server.NewVisitor();

        var page = await visitor.Get("/");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.NotNull(page.Document.QuerySelector("main a[href='/min-profil']"));
        Assert.NotNull(page.Document.QuerySelector("main a[href='/registrer']"));
        Assert.NotNull(page.Document.QuerySelector("main a[href='/katalog']"));
        Assert.NotNull(page.Document.QuerySelector("footer a[href='/katalog']"));
    }

    [Theory, OnBoth]
    [Requirement("R39")]
    public async Task A_member_is_led_to_the_last_test_environment(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = await server.SignedIn("kari@fjelltake.example");

        var main = (await visitor.Get("/")).Document.QuerySelector("main")!;

        Assert.NotNull(main.QuerySelector("a[href='/ver2/mine-api']"));
        Assert.NotNull(main.QuerySelector("a[href='/ver2/integrasjoner']"));
        Assert.Null(main.QuerySelector("a[href='/bruksvilkar']"));
    }

    [Theory, OnBoth]
    [Requirement("R1")]
    public async Task Missing_terms_come_first(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = await server.SignedIn("eva@granbar.example");

        var main = (await visitor.Get("/")).Document.QuerySelector("main")!;

        Assert.NotNull(main.QuerySelector(".ds-alert a[href='/bruksvilkar']"));
    }

    [Theory, OnBoth]
    [Requirement("R39")]
    public async Task The_guide_goes_on_where_the_reader_was(DatabaseKind kind)
    {
        var (_, eva, _) = await NewOrganisation.ByEva(servers, kind);
        using var own = eva;
        var before = await eva.Visitor.Get("/");
        var client = await eva.Visitor.NewClient("Første klient");
        await eva.Visitor.Paste(client, Ground.Jwk("forste"));

        var page = await eva.Visitor.Get("/");

        Assert.Empty(before.Document.QuerySelectorAll("[data-done]"));
        Assert.Equal("Lag en integrasjon", Way(before, "/ver2/integrasjoner/ny"));
        Assert.Equal(
            ["Legg inn den offentlige nøkkelen. Gjort"],
            page.Document.QuerySelectorAll("[data-done]")
                .Select(step =>
                    string.Join(
                        ' ',
                        step.TextContent.Split(
                            default(char[]),
                            StringSplitOptions.RemoveEmptyEntries
                        )
                    )
                )
        );
        Assert.Equal("Velg scopes", Way(page, $"{client}/scopes"));
        Assert.Contains("Gjelder «Første klient».", page.Text);
        // The integration is there, so the step asks for what is missing.
        Assert.DoesNotContain("Lag en integrasjon", page.Text);
    }

    /// <summary>What the button to the next step says.</summary>
    private static string Way(VisitedPage page, string href) =>
        page.Document.QuerySelector($"main .pv-actions a[href='{href}']")!.TextContent.Trim();

    [Theory, OnBoth]
    public async Task A_last_key_that_ends_soon_comes_first_and_one_with_a_successor_does_not(
        DatabaseKind kind
    )
    {
        var (server, eva, _) = await NewOrganisation.ByEva(servers, kind);
        using var own = eva;
        var ending = await eva.Visitor.NewClient("Går snart ut");
        await eva.Visitor.Paste(ending, Ground.Jwk("gammel"));
        var renewed = await eva.Visitor.NewClient("Er fornyet");
        await eva.Visitor.Paste(renewed, Ground.Jwk("gammel"));
        await eva.Visitor.Paste(renewed, Ground.Jwk("ny"));
        var soon = TimeProvider.System.GetUtcNow().AddDays(5).ToUnixTimeMilliseconds();
        await using (var db = server.Db())
        {
            await db.Database.ExecuteSqlAsync(
                $"update public_keys set valid_to = {soon} where kid = 'gammel'",
                TestContext.Current.CancellationToken
            );
            // What is kept beside the keys, for lists.
            await db.Database.ExecuteSqlAsync(
                $"update integrations set keys_end = {soon} where name = 'Går snart ut'",
                TestContext.Current.CancellationToken
            );
        }

        var page = await eva.Visitor.Get("/");

        var row = page.Row("Går snart ut");
        Assert.Contains("Siste nøkkel går ut", row);
        Assert.Contains("ver2", row);
        Assert.NotNull(page.Document.QuerySelector($"main a[href='{ending}/nokler']"));
        Assert.DoesNotContain("Er fornyet", page.Document.QuerySelector("main table")!.TextContent);
    }

    [Theory, OnBoth]
    public async Task What_concerns_others_needs_no_attention_here(DatabaseKind kind)
    {
        var (_, eva, _) = await NewOrganisation.ByEva(servers, kind);
        using var own = eva;

        var page = await eva.Visitor.Get("/");

        Assert.Equal("Oversikt", page.Heading);
        Assert.Null(page.Document.QuerySelector("main table"));
    }
}
