using Microsoft.Playwright;

namespace Portvakt.EndToEnd.Tests.Pages;

/// <summary>One way to see a page: how wide, in which language, in light or dark.</summary>
/// <param name="Language">nb, nn or en.</param>
internal sealed record Look(int Width, string Language, ColorScheme Scheme)
{
    private static readonly int[] Widths = [1280, 390];
    private static readonly string[] Languages = ["nb", "nn", "en"];
    private static readonly ColorScheme[] Schemes = [ColorScheme.Light, ColorScheme.Dark];

    /// <summary>Every combination; those of even number are wide.</summary>
    public static IReadOnlyList<Look> All { get; } =
    [
        .. from language in Languages
        from scheme in Schemes
        from width in Widths
        select new Look(width, language, scheme),
    ];

    /// <summary>
    /// How the page of this number is looked at: at both widths, each in another language and scheme, so that
    /// neighbours cover all of them; in a long run in every way.
    /// </summary>
    public static IEnumerable<Look> For(int page)
    {
        if (Long.Run)
            return All;
        var wide = page * 2 % All.Count;
        return [All[wide], All[(wide + 7) % All.Count]];
    }
}
