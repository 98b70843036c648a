using Portvakt.Domain.Basics;
using Portvakt.Domain.Tokens;

namespace Portvakt.Architecture.Tests.Texts;

/// <summary>The texts of advice.json, with where they stand.</summary>
internal static class AdviceTexts
{
    public static IReadOnlyList<(string Where, Text Text)> All { get; } =
    [.. AdviceCatalogue.All.SelectMany(Of)];

    private static IEnumerable<(string Where, Text Text)> Of(Advice advice)
    {
        yield return ($"{advice.About} title", advice.Title);
        yield return ($"{advice.About} meaning", advice.Meaning);
        foreach (var (number, cause) in advice.Causes.Index())
        {
            yield return ($"{advice.About} cause {number + 1}", cause.Cause);
            yield return ($"{advice.About} fix {number + 1}", cause.Fix);
        }
    }
}
