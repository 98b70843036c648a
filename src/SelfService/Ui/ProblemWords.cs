using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Ui;

/// <summary>A problem as words of a component, such as the reason that a button is disabled.</summary>
public static class ProblemWords
{
    /// <summary>What is wrong and what to do now; null when nothing is.</summary>
    public static Words? Reason(this Problem? problem) =>
        problem is null
            ? null
            : new Text(
                $"{problem.Message(Language.Bokmaal)} {problem.Hint(Language.Bokmaal)}",
                $"{problem.Message(Language.Nynorsk)} {problem.Hint(Language.Nynorsk)}",
                $"{problem.Message(Language.English)} {problem.Hint(Language.English)}"
            );

    /// <summary>What is wrong, where the page already says what to do; null when nothing is.</summary>
    public static Words? ShortReason(this Problem? problem) =>
        problem is null
            ? null
            : new Text(
                problem.Message(Language.Bokmaal),
                problem.Message(Language.Nynorsk),
                problem.Message(Language.English)
            );
}
