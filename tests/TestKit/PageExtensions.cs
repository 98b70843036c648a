using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using Xunit;

namespace Portvakt.TestKit;

/// <summary>What tests do with a page in the browser.</summary>
public static class PageExtensions
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    private const string FindViolations = """
        async () => {
            const found = await axe.run(document, { iframes: false, resultTypes: ['violations'] });
            return found.violations.map(violation => [
                `- ${violation.id} (${violation.impact}): ${violation.help}`,
                ...violation.nodes.map(node => `    ${node.target}: ${node.html}`),
            ].join('\n'));
        }
        """;

    /// <summary>
    /// Takes a picture of the whole page once <paramref name="expected"/> is visible: a picture taken while the
    /// page is still on its way fails at random.
    /// </summary>
    public static async Task Screenshot(this IPage page, ILocator expected, string path)
    {
        await Assertions.Expect(expected).ToBeVisibleAsync();
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        await page.ScreenshotAsync(
            new()
            {
                Path = path,
                FullPage = true,
                Animations = ScreenshotAnimations.Disabled,
            }
        );
    }

    /// <summary>
    /// Fails with a list of every accessibility violation that axe finds on the page. Frames are left out: they hold
    /// what others wrote, and a sandbox without scripts never answers axe.
    /// </summary>
    public static async Task IsAccessible(this IPage page)
    {
        await page.EvaluateAsync(Axe);
        var violations = await page.EvaluateAsync<string[]>(FindViolations);
        if (violations.Length > 0)
            Assert.Fail(
                $"axe finds {violations.Length} violations on {page.Url}\n{string.Join('\n', violations)}"
            );
    }
}
