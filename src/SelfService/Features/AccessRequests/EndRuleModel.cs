using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.SelfService.Features.AccessRequests;

/// <summary>Which rule is about to end.</summary>
public sealed record EndRuleModel(
    EnvironmentName Environment,
    RuleRow Row,
    IReadOnlyList<Problem> Problems
)
{
    /// <summary>Why the visitor cannot end it; null when they can.</summary>
    public required Problem? Refusal { get; init; }
}
