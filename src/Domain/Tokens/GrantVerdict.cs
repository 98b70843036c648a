using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Tokens;

/// <summary>How far a grant came.</summary>
/// <param name="Grant">The case with everything that was found out.</param>
/// <param name="Passed">How many rules of <see cref="GrantRules.All"/> it met, in their order.</param>
/// <param name="Problem">What stopped it; null when nothing did.</param>
public readonly record struct GrantVerdict(GrantCase Grant, int Passed, Problem? Problem)
{
    /// <summary>Whether every rule asked so far was met.</summary>
    public bool Ok => Problem is null;

    /// <summary>The rule that stopped it; null when none did.</summary>
    public GrantRule? FailedRule => Problem is null ? null : GrantRules.All[Passed];

    /// <summary>The names of the rules that were met, for explaining a refusal.</summary>
    public IReadOnlyList<string> RulePath =>
        [.. GrantRules.All.Take(Passed).Select(rule => rule.Name)];
}
