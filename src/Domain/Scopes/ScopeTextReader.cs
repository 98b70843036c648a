using System.Text;
using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Scopes;

/// <summary>Checks the texts that a provider describes a scope with, in each of their languages.</summary>
internal static class ScopeTextReader
{
    /// <summary>The signs of a long description besides letters, digits and spaces: ordinary ones and simple Markdown.</summary>
    private const string Signs = ".,-_:;!?'\"()/*[]#";

    public static Outcome<LanguageMap> Description(RequestedText asked)
    {
        var text = ScopeProperties.ReadDescription(asked.Default);
        var tagged = Tagged(asked, "description", ScopeProperties.DescriptionLength, Nothing);
        List<Problem> problems = [.. text.Problems, .. tagged.Problems];
        return problems.Count > 0 ? problems : text.Value! with { Tagged = tagged.Value! };
    }

    /// <summary>An empty one when there is nothing in any language.</summary>
    public static Outcome<LanguageMap> LongDescription(RequestedText asked) =>
        Long(asked, "long_description", Markup);

    /// <summary>How others get access; an empty one when there is nothing in any language.</summary>
    public static Outcome<LanguageMap> AccessGuide(RequestedText asked) =>
        Long(asked, "access_guide", Nothing);

    private static Outcome<LanguageMap> Long(
        RequestedText asked,
        string field,
        Func<string, string, Problem?> refusal
    )
    {
        var text = Read(asked.Default, field, ScopeProperties.LongDescriptionLength, refusal);
        var tagged = Tagged(asked, field, ScopeProperties.LongDescriptionLength, refusal);
        List<Problem> problems = [.. text.Problems, .. tagged.Problems];
        return problems.Count > 0
            ? problems
            : new LanguageMap(text.Value!) { Tagged = tagged.Value! };
    }

    private static Outcome<Dictionary<string, string>> Tagged(
        RequestedText asked,
        string field,
        int limit,
        Func<string, string, Problem?> refusal
    )
    {
        var read = asked
            .Tagged.Select(pair =>
                (pair.Key, Text: Read(pair.Value, $"{field}#{pair.Key}", limit, refusal))
            )
            .ToList();
        var problems = read.SelectMany(pair => pair.Text.Problems).ToList();
        return problems.Count > 0
            ? problems
            : read.Where(pair => pair.Text.Value!.Length > 0)
                .ToDictionary(pair => pair.Key, pair => pair.Text.Value!);
    }

    private static Outcome<string> Read(
        string? text,
        string field,
        int limit,
        Func<string, string, Problem?> refusal
    ) =>
        PlainText
            .AtMost(text, field, limit)
            .Then<string>(clean => refusal(clean, field) is { } problem ? problem : clean);

    private static Problem? Nothing(string text, string field) => null;

    private static Problem? Markup(string text, string field)
    {
        var foreign = text.EnumerateRunes()
            .Where(c => !Rune.IsLetterOrDigit(c) && !Rune.IsWhiteSpace(c) && !IsSign(c))
            .Distinct()
            .ToList();
        return foreign.Count > 0
            ? Problem.At(field, Problems.ScopeMarkup, string.Join(' ', foreign))
            : null;
    }

    private static bool IsSign(Rune c) => c.IsAscii && Signs.Contains((char)c.Value);
}
