using System.Text.RegularExpressions;
using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Grants;

/// <summary>Finds a trace id or an assertion in what people paste: bare, in an error answer, in a request or a log.</summary>
internal static partial class PastedRefusal
{
    /// <summary>Longest text that is looked through.</summary>
    private const int LongestText = 40_000;

    /// <summary>Why a text in <paramref name="field"/> is not looked through; null when it is.</summary>
    public static Problem? TooLong(string text, string field) =>
        text.Length > LongestText
            ? Problem.At(field, Problems.TextTooLong, LongestText, text.Length)
            : null;

    /// <summary>The assertion; null when there is none.</summary>
    public static string? Assertion(string text) =>
        Jws().Match(text) is { Success: true } found ? found.Value : null;

    /// <summary>The trace id; null when there is none.</summary>
    public static string? TraceId(string text) =>
        Trace().Match(text) is { Success: true } found ? found.Value.ToLowerInvariant() : null;

    // {" begins every header, and in base64url it is ey.
    [GeneratedRegex(
        @"ey[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex Jws();

    [GeneratedRegex(@"(?<![0-9A-Za-z])[0-9a-fA-F]{32}(?![0-9A-Za-z])")]
    private static partial Regex Trace();
}
