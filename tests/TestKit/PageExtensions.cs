using System.Text;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace Portvakt.TestKit;

/// <summary>What tests do with a page in the browser.</summary>
public static class PageExtensions
{
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
        var result = await page.RunAxe(new AxeRunOptions { Iframes = false });
        if (result.Violations.Length > 0)
            Assert.Fail(Describe(page.Url, result.Violations));
    }

    private static string Describe(string address, AxeResultItem[] violations)
    {
        var text = new StringBuilder($"axe finds {violations.Length} violations on {address}\n");
        foreach (var violation in violations)
        {
            text.AppendLine($"- {violation.Id} ({violation.Impact}): {violation.Help}");
            foreach (var node in violation.Nodes)
                text.AppendLine($"    {node.Target}: {node.Html}");
        }
        return text.ToString();
    }
}
