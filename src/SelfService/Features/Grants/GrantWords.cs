using System.Text.RegularExpressions;
using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Grants;

/// <summary>A refusal in words. Of one that was kept no values are known, so an ellipsis stands where they would.</summary>
internal static partial class GrantWords
{
    /// <summary>What is wrong.</summary>
    public static string Reason(Explanation explanation, Problem problem, Language language) =>
        explanation.IsInactive ? GrantTexts.ScopeInactive.In(language)
        : explanation.Kept is null ? problem.Message(language)
        : Plain(problem.Kind.Message.In(language));

    /// <summary>What to do about it.</summary>
    public static string Hint(Explanation explanation, Problem problem, Language language)
    {
        if (explanation.IsInactive)
            return GrantTexts.ScopeInactiveWhat.In(language);
        if (explanation.OnlyOwnScope && problem.Code == Problems.TokenAccessMissing)
            return GrantTexts.GiveAccess.In(language);
        return explanation.Kept is null
            ? problem.Hint(language)
            : Plain(problem.Kind.Hint.In(language));
    }

    /// <summary>Both.</summary>
    public static string Sentence(Explanation explanation, Problem problem, Language language) =>
        $"{Reason(explanation, problem, language)} {Hint(explanation, problem, language)}".TrimEnd();

    private static string Plain(string text) =>
        Placeholder().Replace(text, "…").Replace("….", "…").Replace("{{", "{").Replace("}}", "}");

    [GeneratedRegex(@"(?<!\{)\{\d\}")]
    private static partial Regex Placeholder();
}
