namespace Portvakt.SelfService.Login;

/// <summary>
/// Names the browser and the system in a User-Agent header (RFC 9110 section 10.1.5), well enough for its owner to know it
/// again. What is not known stays out; nothing of the header itself is kept.
/// </summary>
internal static class BrowserNames
{
    // In order: most browsers also call themselves by the names of those further down.
    private static readonly (string Trace, string Name)[] Browsers =
    [
        ("Edg", "Edge"),
        ("OPR/", "Opera"),
        ("Vivaldi", "Vivaldi"),
        ("SamsungBrowser", "Samsung Internet"),
        ("Firefox/", "Firefox"),
        ("FxiOS", "Firefox"),
        ("CriOS", "Chrome"),
        ("Chrome/", "Chrome"),
        ("Safari/", "Safari"),
    ];

    private static readonly (string Trace, string Name)[] Systems =
    [
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Android", "Android"),
        ("Windows", "Windows"),
        ("Mac OS X", "macOS"),
        ("CrOS", "ChromeOS"),
        ("Linux", "Linux"),
    ];

    /// <summary>Such as "Firefox, Windows"; empty when neither is known.</summary>
    public static string Of(string? userAgent) =>
        string.Join(
            ", ",
            new[] { Find(Browsers, userAgent), Find(Systems, userAgent) }.OfType<string>()
        );

    private static string? Find((string Trace, string Name)[] known, string? userAgent) =>
        known
            .FirstOrDefault(k => userAgent?.Contains(k.Trace, StringComparison.Ordinal) == true)
            .Name;
}
