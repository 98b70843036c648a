namespace Portvakt.Domain.Scopes;

/// <summary>What the log keeps of a rule that was ended, in its own words.</summary>
/// <param name="Rule">What the provider called it.</param>
/// <param name="Whom">A word of <see cref="ScopeWords.RuleKinds"/>.</param>
public sealed record EndedRule(string Rule, string Whom, IReadOnlyList<string> Values, int? Months);
