namespace Portvakt.SelfService.Features.AccessRequests;

/// <summary>A rule as it was typed.</summary>
/// <param name="Scope">The name of the scope that it is for.</param>
/// <param name="Kind">A word of <see cref="Domain.Scopes.ScopeWords.RuleKinds"/>.</param>
public sealed record ApprovalRuleInput(
    string? Scope,
    string? Name,
    string? Kind,
    string? Forms,
    string? Numbers,
    string? Months
);
