using Microsoft.Playwright;
using Xunit;

namespace Portvakt.TestKit;

/// <summary>
/// Chromium, started once for a test assembly: <c>[assembly: AssemblyFixture(typeof(Browser))]</c>, and a
/// constructor parameter in each test class. Every test opens pages in a context of its own.
/// </summary>
public sealed class Browser : IAsyncLifetime
{
    // No sandbox: tests run as root in containers. The rest keeps Chromium from calling anybody on its own.
    private static readonly string[] Flags =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

    private IPlaywright? driver;
    private IBrowser? chromium;

    public async ValueTask InitializeAsync()
    {
        var program = Needs.Variable("PORTVAKT_TEST_CHROMIUM");
        driver = await Playwright.CreateAsync();
        chromium = await driver.Chromium.LaunchAsync(
            new() { ExecutablePath = program, Args = Flags }
        );
    }

    /// <summary>A browser session with no cookies of others; dispose it to close its pages.</summary>
    /// <param name="width">Width of the window in CSS pixels.</param>
    /// <param name="javaScript">False for a browser without JavaScript.</param>
    /// <param name="locale">What the browser asks pages to speak, such as nn-NO.</param>
    /// <param name="scheme">Light or dark.</param>
    public async Task<IBrowserContext> NewSession(
        int width = 1280,
        bool javaScript = true,
        string locale = "nb-NO",
        ColorScheme scheme = ColorScheme.Light
    )
    {
        var session = await chromium!.NewContextAsync(
            new()
            {
                ViewportSize = new() { Width = width, Height = 900 },
                JavaScriptEnabled = javaScript,
                Locale = locale,
                ColorScheme = scheme,
                TimezoneId = "Europe/Oslo",
                ReducedMotion = ReducedMotion.Reduce,
            }
        );
        // On two busy cores a first page can be slow; a wrong one fails all the same, only later.
        session.SetDefaultTimeout((float)TimeSpan.FromSeconds(20).TotalMilliseconds);
        return session;
    }

    public async ValueTask DisposeAsync()
    {
        if (chromium is not null)
            await chromium.DisposeAsync();
        driver?.Dispose();
    }
}
