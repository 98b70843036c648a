using Portvakt.Domain.Basics;
using Portvakt.Domain.Tokens;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Grants;

/// <summary>The checks that a grant went through, in their order, and the first that it did not meet.</summary>
/// <param name="Problem">Why the path ends before the last check; null when nothing stopped the grant.</param>
public sealed record DecisionPath(IReadOnlyList<PathStep> Steps, Problem? Problem)
{
    /// <summary>The check that was not met; null when all were.</summary>
    public PathStep? Broken => Steps.FirstOrDefault(step => step.State == CheckState.Failed);

    public IReadOnlyList<PathStep> Passed => In(CheckState.Passed);

    public IReadOnlyList<PathStep> NotReached => In(CheckState.NotReached);

    /// <summary>The path of a verdict of the rules.</summary>
    public static DecisionPath Of(GrantVerdict verdict) =>
        Of(RelevantRules.Of(verdict), verdict.Passed, verdict.Problem);

    /// <summary>The path of a refusal that was kept, which names the rule and none of the values.</summary>
    public static DecisionPath Of(Refusal refusal) =>
        Of(RelevantRules.Of(refusal), refusal.Passed, Problem.Of(refusal.Code));

    /// <summary>A path that ends at a rule with a problem.</summary>
    /// <param name="rules">Those that the path tells of.</param>
    /// <param name="passed">How many of <see cref="GrantRules.All"/> were met.</param>
    public static DecisionPath Of(IReadOnlyList<GrantRule> rules, int passed, Problem? problem) =>
        new(
            [
                .. GrantRules
                    .All.Select((rule, place) => new PathStep(rule, State(place, passed, problem)))
                    .Where(step => rules.Contains(step.Rule)),
            ],
            problem
        );

    /// <summary>The same where no client is in question: what is on a client asks then whether the scope is active.</summary>
    public DecisionPath AboutScopesAlone() =>
        this with
        {
            Steps =
            [
                .. Steps.Select(step =>
                    step.Rule.Code == Problems.TokenScopeNotOnClient
                        ? step with
                        {
                            Label = GrantTexts.ScopeIsActive,
                        }
                        : step
                ),
            ],
        };

    private static CheckState State(int place, int passed, Problem? problem) =>
        place < passed ? CheckState.Passed
        : place == passed && problem is not null ? CheckState.Failed
        : CheckState.NotReached;

    private IReadOnlyList<PathStep> In(CheckState state) =>
        [.. Steps.Where(step => step.State == state)];
}
