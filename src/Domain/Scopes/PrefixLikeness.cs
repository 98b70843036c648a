namespace Portvakt.Domain.Scopes;

/// <summary>
/// Which prefixes people take for one another: those that differ only by the signs between their letters, or by letters and
/// digits that look alike.
/// </summary>
public static class PrefixLikeness
{
    private static readonly (string Seen, string As)[] LookAlikes =
    [
        ("rn", "m"),
        ("vv", "w"),
        ("0", "o"),
        ("1", "l"),
        ("i", "l"),
        ("5", "s"),
    ];

    /// <summary>Whether two different prefixes look the same at a glance.</summary>
    public static bool AreAlike(string one, string other) =>
        one != other && Outline(one) == Outline(other);

    /// <summary>What is left of a prefix at a glance; the same for all that look alike.</summary>
    public static string Outline(string prefix)
    {
        var outline = string.Concat(prefix.Where(char.IsAsciiLetterOrDigit));
        foreach (var (seen, same) in LookAlikes)
            outline = outline.Replace(seen, same, StringComparison.Ordinal);
        return outline;
    }
}
