using Portvakt.Domain.Basics;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Tests.Ui;

public sealed class ShellTests
{
    private static readonly Dictionary<string, object?> Title = new()
    {
        ["Title"] = (Words)new Text("Integrasjoner", "Integrasjonar", "Integrations"),
    };

    private static void Surroundings(PageContext context)
    {
        context.Language = Language.Nynorsk;
        context.Path = "/ver2/integrasjoner?side=2";
        context.OrganisationName = "LEOPARD AS";
        context.Organisation = OrganisationId.Of("0192:991825827");
        context.Environment = new("ver2", false, Text.Same("test"));
        context.Menu =
        [
            new(Text.Same("Ver 1"), null, false, [new(Text.Same("Scopes"), "/ver1", false, [])]),
            new(Text.Same("Ver 2"), null, false, [new(Text.Same("Scopes"), "/ver2", true, [])]),
        ];
    }

    [Fact]
    public async Task The_document_speaks_the_readers_language_and_has_one_heading()
    {
        var page = await Drawing.Of<Shell>(Title, Surroundings);

        Assert.Equal("nn", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("Integrasjonar - Portvakt", page.Title);
        Assert.Equal("Integrasjonar", Assert.Single(page.QuerySelectorAll("h1")).TextContent);
    }

    [Fact]
    public async Task The_language_links_lead_back_to_the_same_page()
    {
        var page = await Drawing.Of<Shell>(Title, Surroundings);

        var links = page.QuerySelectorAll(".pv-languages a")
            .Select(link => link.GetAttribute("href"));
        Assert.Contains("/sprak/en?tilbake=%2Fver2%2Fintegrasjoner%3Fside%3D2", links);
    }

    [Fact]
    public async Task The_organisation_stands_with_name_and_number_and_the_environment_with_its_word()
    {
        var page = await Drawing.Of<Shell>(Title, Surroundings);

        var header = page.QuerySelector(".pv-representing")!.TextContent;
        Assert.Contains("LEOPARD AS (991\u00a0825\u00a0827)", header);
        Assert.Contains("ver2 test", page.QuerySelector(".pv-environment")!.TextContent);
    }

    [Fact]
    public async Task The_menu_opens_where_the_reader_is()
    {
        var page = await Drawing.Of<Shell>(Title, Surroundings);

        var branches = page.QuerySelectorAll(".pv-side details");
        Assert.Equal([false, true], branches.Select(branch => branch.HasAttribute("open")));
        Assert.Equal(
            "/ver2",
            page.QuerySelector(".pv-side [aria-current=page]")!.GetAttribute("href")
        );
    }

    [Fact]
    public async Task Nothing_needs_inline_script_or_style()
    {
        var page = await Drawing.Of<Shell>(Title, Surroundings);

        Assert.Empty(page.QuerySelectorAll("[style], style, script:not([src])"));
    }
}
