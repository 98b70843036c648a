using AngleSharp.Dom;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Tests.Ui;

/// <summary>What somebody else wrote is drawn, and stays theirs.</summary>
[Requirement("R21")]
public sealed class MarkdownTests
{
    [Fact]
    public async Task Paragraphs_lists_and_emphasis_are_drawn()
    {
        var drawn = await Draw("Om *kart*.\nNy linje.\n\n1. Spør\n2. Vent\n\nSkriv `kid`.");

        Assert.Equal(2, drawn.QuerySelectorAll("p").Length);
        Assert.Equal(2, drawn.QuerySelectorAll("ol > li").Length);
        Assert.NotNull(drawn.QuerySelector("p br"));
        Assert.Equal("kart", drawn.QuerySelector("em")?.TextContent);
        Assert.Equal("kid", drawn.QuerySelector("code")?.TextContent);
    }

    [Theory]
    [InlineData("[les mer](https://ugle.example/api)", "https://ugle.example/api")]
    [InlineData("<https://ugle.example/api>", "https://ugle.example/api")]
    [InlineData("[skriv](mailto:api@ugle.example)", "mailto:api@ugle.example")]
    [InlineData("<api@ugle.example>", "mailto:api@ugle.example")]
    public async Task Links_to_the_web_lead_there(string text, string address) =>
        Assert.Equal(address, (await Draw(text)).QuerySelector("a")?.GetAttribute("href"));

    [Theory]
    [InlineData("[trykk her](javascript:alert(1))", "trykk her")]
    [InlineData("[trykk her](data:text/html,x)", "trykk her")]
    [InlineData("[trykk her](/min-profil/logg-ut)", "trykk her")]
    [InlineData("[trykk her](//ugle.example)", "trykk her")]
    [InlineData("[trykk her][en]\n\n[en]: javascript:alert(1)", "trykk her")]
    [InlineData("<javascript:alert(1)>", "javascript:alert(1)")]
    [InlineData("![logo](https://ugle.example/spor.png)", "logo")]
    [InlineData("# Portvakt", "# Portvakt")]
    [InlineData("<script>alert(1)</script>", "<script>alert(1)</script>")]
    [InlineData("a <b onclick=\"x\">b</b>", "a <b onclick=\"x\">b</b>")]
    public async Task Anything_else_stays_words(string text, string words)
    {
        var drawn = await Draw(text);

        Assert.Equal(words, drawn.TextContent.Trim());
        Assert.Empty(drawn.QuerySelectorAll("a, img, h1, h2, script, b"));
    }

    [Theory]
    [InlineData("[trykk **her**](javascript:x)")]
    [InlineData("[![logo](https://ugle.example/spor.png)](javascript:x)")]
    public async Task What_lies_within_a_link_that_is_none_is_looked_at_too(string text)
    {
        var drawn = await Draw(text);

        Assert.Empty(drawn.QuerySelectorAll("a, img"));
        Assert.NotEqual("", drawn.TextContent.Trim());
    }

    private static async Task<IElement> Draw(string text) =>
        (await Drawing.Of<Markdown>(new() { [nameof(Markdown.Text)] = text })).QuerySelector(
            "div"
        )!;
}
