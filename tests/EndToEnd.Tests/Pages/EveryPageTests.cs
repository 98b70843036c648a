using Portvakt.Store;

namespace Portvakt.EndToEnd.Tests.Pages;

/// <summary>
/// Every page that the running portal maps, wide and narrow, in three languages, in light and dark: in two halves that run
/// beside one another.
/// </summary>
public abstract class EveryPage(Browser browser, Servers servers, int half)
{
    [Fact]
    [Requirement("R32")]
    public async Task Every_page_of_this_half_is_accessible_and_fits_its_window()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        var samples = await Samples.Of(server);
        await using var readers = new Readers(browser, server);
        var number = 0;
        var failures = new List<string>();
        foreach (var route in PageRoute.Of(server).Where(Chosen))
        foreach (var reader in Readers.Of(route))
        {
            var page = number++;
            // A code of the second factor works once, so that only one half can sign in with it.
            if (half != (reader == Readers.Operator ? 0 : page % 2))
                continue;
            var user = await readers.Get(reader);
            // All that is wrong is told at once: a round takes minutes.
            await PageCheck.Open(user, samples.Fill(route.Pattern), page, failures.Add);
        }
        Assert.InRange(number, Some is null ? 25 : 1, int.MaxValue);
        Assert.True(failures.Count == 0, string.Join("\n\n", failures));
    }

    /// <summary>With PORTVAKT_PAGES_OF=TEXT only pages with that in their address, for whoever works on them.</summary>
    internal static string? Some => Environment.GetEnvironmentVariable("PORTVAKT_PAGES_OF");

    internal static bool Chosen(PageRoute route) =>
        Some is not { } some || route.Pattern.Contains(some, StringComparison.Ordinal);
}

public sealed class EveryPageTests(Browser browser, Servers servers)
    : EveryPage(browser, servers, half: 0);

public sealed class EveryOtherPageTests(Browser browser, Servers servers)
    : EveryPage(browser, servers, half: 1);
