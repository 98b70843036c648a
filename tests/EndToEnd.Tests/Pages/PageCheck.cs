using Microsoft.Playwright;

namespace Portvakt.EndToEnd.Tests.Pages;

/// <summary>What holds for every page, however it is looked at.</summary>
internal static class PageCheck
{
    private const string Overflow =
        "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    /// <summary>
    /// Opens an address in each language and sees to it that the page fits every window; <paramref name="number"/> chooses
    /// the look in which axe reads it.
    /// </summary>
    /// <param name="failed">Is told what is wrong in one language, so that the others are looked at too.</param>
    public static async Task Open(PortalUser user, string path, int number, Action<string> failed)
    {
        foreach (var looks in Look.For(number).GroupBy(look => look.Language))
            try
            {
                await user.Open($"/sprak/{looks.Key}?tilbake={Uri.EscapeDataString(path)}");
                foreach (var look in looks)
                    await LookAt(user.Page, path, look, Long.Run || look == Look.Of(number));
            }
            catch (Exception e) when (e is Xunit.Sdk.XunitException or PlaywrightException)
            {
                failed(e.Message);
            }
    }

    private static async Task LookAt(IPage page, string path, Look look, bool closely)
    {
        await page.SetViewportSizeAsync(look.Width, 900);
        await page.EmulateMediaAsync(new() { ColorScheme = look.Scheme });
        await Keep(page, path, look);
        await (closely ? IsInOrder(page, look) : Fits(page, $"{page.Url} {look}"));
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
