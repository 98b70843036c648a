using Microsoft.Playwright;
using Xunit.Sdk;

namespace Portvakt.EndToEnd.Tests;

/// <summary>The other tests here trust the browser, its pictures and the accessibility check.</summary>
public class BrowserTests(Browser browser)
{
    private const string Good = """
        data:text/html,<!DOCTYPE html><html lang="nb"><head><title>Prøve</title></head>
        <body><main><h1>God dag</h1></main></body></html>
        """;

    private const string Bad = """
        data:text/html,<!DOCTYPE html><html><head><title>Prøve</title></head>
        <body><main><h1>God dag</h1><input type="text"></main></body></html>
        """;

    [Fact]
    public async Task The_browser_shows_a_page_and_takes_its_picture()
    {
        using var folder = new TempFolder();
        await using var session = await browser.NewSession(width: 390);
        var page = await session.NewPageAsync();
        await page.GotoAsync(Good);

        await page.Screenshot(
            page.GetByRole(AriaRole.Heading, new() { Name = "God dag" }),
            folder.File("page.png")
        );

        var picture = await File.ReadAllBytesAsync(
            folder.File("page.png"),
            TestContext.Current.CancellationToken
        );
        Assert.Equal("PNG"u8.ToArray(), picture[1..4]);
    }

    [Fact]
    public async Task A_page_without_faults_is_accessible()
    {
        await using var session = await browser.NewSession();
        var page = await session.NewPageAsync();
        await page.GotoAsync(Good);

        await page.IsAccessible();
    }

    [Fact]
    public async Task Planted_faults_are_found_and_named()
    {
        await using var session = await browser.NewSession();
        var page = await session.NewPageAsync();
        await page.GotoAsync(Bad);

        var failure = await Assert.ThrowsAsync<FailException>(page.IsAccessible);

        Assert.Contains("html-has-lang", failure.Message, StringComparison.Ordinal);
        Assert.Contains("label", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_can_be_without_JavaScript()
    {
        await using var session = await browser.NewSession(javaScript: false);
        var page = await session.NewPageAsync();
        await page.GotoAsync(
            "data:text/html,<p>before</p><script>document.body.textContent='after'</script>"
        );

        await Assertions.Expect(page.GetByText("before")).ToBeVisibleAsync();
    }
}
