using System.Net;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Tokens;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.ErrorCodes;

[Requirement("R31")]
public sealed class ErrorCodeTests(Servers servers)
{
    [Theory, OnBoth]
    public async Task The_list_names_every_error_as_it_stands_on_the_wire(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = server.NewVisitor();

        var page = await visitor.Get("/hjelp/feilkoder");

        var rows = page.Document.QuerySelectorAll("tbody tr").ToDictionary(Address);
        Assert.Equal(AdviceCatalogue.All.Count, rows.Count);
        foreach (var advice in AdviceCatalogue.All)
        {
            var row = rows[$"/hjelp/feilkoder/{advice.About}"].TextContent;
            Assert.Contains(advice.Title.Nb, row);
            Assert.Contains(advice.Typical.OAuthError!, row);
        }
        Assert.Contains("Expired key.", rows["/hjelp/feilkoder/MP-121"].TextContent);
        Assert.Contains(
            "Issue time is after now.",
            rows["/hjelp/feilkoder/token-issued-ahead"].TextContent
        );
    }

    [Theory]
    [OnBoth("nb")]
    [OnBoth("nn")]
    [OnBoth("en")]
    public async Task Every_error_is_explained_in_the_readers_language(
        DatabaseKind kind,
        string tag
    )
    {
        var server = await servers.On(kind);
        var language = Languages.FromTag(tag)!.Value;
        using var visitor = server.NewVisitor();
        await visitor.Get($"/sprak/{tag}?tilbake=/");

        foreach (var advice in AdviceCatalogue.All)
        {
            var page = await visitor.Get($"/hjelp/feilkoder/{advice.About}");
            var told = page.Document.QuerySelector("main")!.TextContent;

            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.EndsWith(advice.Title.In(language), page.Heading);
            Assert.Contains(advice.Meaning.In(language), told);
            Assert.All(advice.Causes, cause => Assert.Contains(cause.Cause.In(language), told));
            Assert.All(advice.Causes, cause => Assert.Contains(cause.Fix.In(language), told));
        }
    }

    [Theory, OnBoth]
    public async Task An_error_shows_what_a_client_reads_and_what_the_service_desk_needs(
        DatabaseKind kind
    )
    {
        var server = await servers.On(kind);
        using var visitor = server.NewVisitor();

        var main = (await visitor.Get("/hjelp/feilkoder/MP-250")).Document.QuerySelector("main")!;

        var facts = main.QuerySelectorAll("dd").Select(fact => fact.TextContent.Trim());
        Assert.Equal(
            [
                "403",
                "forbidden",
                "Consumer has not been granted access to the scope … (trace_id: …)",
                "…/errors/MP-250",
            ],
            facts
        );
        Assert.Equal(3, main.QuerySelectorAll(".pv-causes > li").Length);
        Assert.Contains("trace_id", main.TextContent);
        Assert.NotNull(main.QuerySelector("a[href^='mailto:']"));
    }

    [Theory, OnBoth]
    public async Task A_code_with_several_meanings_tells_them_apart(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = server.NewVisitor();

        var page = await visitor.Get("/hjelp/feilkoder/MP-011");

        var variants = page.Document.QuerySelectorAll(".pv-variants strong");
        Assert.Equal(AdviceCatalogue.Find("MP-011")!.Kinds.Count, variants.Length);
    }

    [Theory]
    [OnBoth("MP-999")]
    [OnBoth("password-common")]
    [OnBoth("token-claim-missing")]
    public async Task A_code_that_no_error_is_called_by_is_not_found(DatabaseKind kind, string code)
    {
        var server = await servers.On(kind);
        using var visitor = server.NewVisitor();

        var page = await visitor.Get($"/hjelp/feilkoder/{code}");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
    }

    private static string Address(AngleSharp.Dom.IElement row) =>
        row.QuerySelector("a")!.GetAttribute("href")!;
}
