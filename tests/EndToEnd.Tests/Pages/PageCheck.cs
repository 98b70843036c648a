using Microsoft.Playwright;

namespace Portvakt.EndToEnd.Tests.Pages;

/// <summary>What holds for every page, however it is looked at.</summary>
internal static class PageCheck
{
    private const string Overflow =
        "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    /// <summary>Opens an address in a look and checks the page there.</summary>
    public static async Task Open(PortalUser user, string path, Look look)
    {
        await user.Page.SetViewportSizeAsync(look.Width, 900);
        await user.Page.EmulateMediaAsync(new() { ColorScheme = look.Scheme });
        await user.Open($"/sprak/{look.Language}?tilbake={Uri.EscapeDataString(path)}");
        await Keep(user.Page, path, look);
        await IsInOrder(user.Page, look);
        if (Long.Run)
            return;
        var other = look.Resized();
        await user.Page.SetViewportSizeAsync(other.Width, 900);
        await Keep(user.Page, path, other);
        await Fits(user.Page, $"{user.Page.Url} {other}");
    }

    /// <summary>With PORTVAKT_PAGES=FOLDER every look is kept as a picture, to be looked at by eye.</summary>
    private static async Task Keep(IPage page, string path, Look look)
    {
        if (Environment.GetEnvironmentVariable("PORTVAKT_PAGES") is not { Length: > 0 } folder)
            return;
        await Assertions.Expect(page.Locator("h1")).ToBeVisibleAsync();
        var name = string.Concat($"{path} {look}".Select(c => char.IsLetterOrDigit(c) ? c : '-'));
        await page.ScreenshotAsync(
            new()
            {
                Path = Path.Combine(folder, $"{name}.png"),
                FullPage = true,
                Animations = ScreenshotAnimations.Disabled,
            }
        );
    }

    /// <summary>Says the language it is in, has one main heading, fits the window, and axe finds nothing.</summary>
    public static async Task IsInOrder(IPage page, Look look)
    {
        var at = $"{page.Url} {look}";
        Assert.Equal(
            $"{at}: {look.Language}",
            $"{at}: {await page.Locator("html").GetAttributeAsync("lang")}"
        );
        Assert.Equal($"{at}: 1", $"{at}: {await page.Locator("h1").CountAsync()}");
        await Fits(page, at);
        await page.IsAccessible();
    }

    private static async Task Fits(IPage page, string at) =>
        Assert.Equal($"{at}: 0", $"{at}: {await page.EvaluateAsync<int>(Overflow)}");
}
