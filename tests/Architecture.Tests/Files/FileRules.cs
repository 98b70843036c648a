namespace Portvakt.Architecture.Tests.Files;

/// <summary>Rules about the files themselves. Each gives the paths that break it.</summary>
internal static class FileRules
{
    /// <summary>No hand-written C# file is longer.</summary>
    public const int MostLines = 250;

    /// <summary>Half of the hand-written C# files are not longer.</summary>
    public const int MedianLines = 40;

    private static readonly string[] EmptyWords = ["Helpers", "Utils", "Manager", "Common"];

    /// <summary>Product code that people write: no migrations, nothing generated.</summary>
    public static bool IsHandWritten(string path) =>
        path.StartsWith("src/", StringComparison.Ordinal)
        && path.EndsWith(".cs", StringComparison.Ordinal)
        && !path.EndsWith(".g.cs", StringComparison.Ordinal)
        && !path.Contains("/Migrations/", StringComparison.Ordinal);

    /// <summary>Names that say nothing about what lies within, as a folder or at the end of a file's name.</summary>
    public static IEnumerable<string> WithEmptyNames(IEnumerable<string> paths) =>
        paths.Where(path => path.Split('/', '.').Any(IsEmptyWord));

    /// <summary>Third-party files belong to npm and come with the build.</summary>
    public static IEnumerable<string> ThirdParty(IEnumerable<string> paths) =>
        paths.Where(path =>
            path.Contains("wwwroot/lib/", StringComparison.Ordinal)
            || path.Contains("node_modules/", StringComparison.Ordinal)
        );

    /// <summary>The middle one of the lengths.</summary>
    public static int Median(IEnumerable<int> lengths)
    {
        var sorted = lengths.Order().ToList();
        return sorted[sorted.Count / 2];
    }

    private static bool IsEmptyWord(string part) =>
        EmptyWords.Any(word =>
            part.EndsWith(word, StringComparison.Ordinal)
            || part.EndsWith(word.TrimEnd('s'), StringComparison.Ordinal)
        );
}
