using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Ui;

/// <summary>A problem as words of a component, such as the reason that a button is disabled.</summary>
public static class ProblemWords
{
    /// <summary>What is wrong and what to do now; null when nothing is.</summary>
    public static Words? Reason(this Problem? problem) =>
        problem is null
            ? null
            : Text.InEach(language => $"{problem.Message(language)} {problem.Hint(language)}");

    /// <summary>What is wrong, where the page already says what to do; null when nothing is.</summary>
    public static Words? ShortReason(this Problem? problem) =>
        problem is null ? null : Text.InEach(problem.Message);
}
