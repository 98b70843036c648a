using Microsoft.Playwright;

namespace Portvakt.EndToEnd.Tests.Pages;

/// <summary>One way to see a page: how wide, in which language, in light or dark.</summary>
/// <param name="Language">nb, nn or en.</param>
internal sealed record Look(int Width, string Language, ColorScheme Scheme)
{
    private static readonly int[] Widths = [1280, 390];

    // Has no divisor in common with the number of looks, so that each has its turn.
    private const int Stride = 5;
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

    /// <summary>How the page of this number is read closely: in one way, so that neighbours cover all of them.</summary>
    public static Look Of(int page) => All[page * Stride % All.Count];

    /// <summary>
    /// How the page of this number is looked at: in every language and width, as none of the words may be too long, and in
    /// a long run in both schemes.
    /// </summary>
    public static IEnumerable<Look> For(int page) =>
        All.Where(look => Long.Run || look.Scheme == Of(page).Scheme);
}
