namespace Portvakt.EndToEnd.Tests.Tour;

/// <summary>Pictures of what a user sees, into a folder.</summary>
internal sealed class Album(string folder)
{
    /// <summary>The header above and the space below.</summary>
    private const int AroundMain = 200;
    private const int Tallest = 1080;
    private readonly List<string> pictures = [];

    /// <summary>The file names so far, in order.</summary>
    public IReadOnlyList<string> Pictures => pictures;

    /// <summary>Takes the top of the page once this stands on it, as far as a reader's window reaches.</summary>
    public async Task Take(PortalUser user, string name, string expected)
    {
        await user.Sees(expected);
        var height = await user.Page.EvaluateAsync<int>(
            "document.querySelector('main').offsetHeight"
        );
        await user.Page.SetViewportSizeAsync(1280, Math.Clamp(height + AroundMain, 560, Tallest));
        // A focus ring where the last click was would only puzzle the reader.
        await user.Page.EvaluateAsync("document.activeElement?.blur()");
        await user.Page.EvaluateAsync("scrollTo(0, 0)");
        var file = $"{pictures.Count + 1:00}-{name}.png";
        await user.Page.ScreenshotAsync(
            new()
            {
                Path = Path.Combine(folder, file),
                Animations = Microsoft.Playwright.ScreenshotAnimations.Disabled,
            }
        );
        pictures.Add(file);
    }
}
