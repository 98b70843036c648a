using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.SelfService.Features.AccessRequests;

/// <summary>What "Ny regel" shows.</summary>
/// <param name="Scopes">The names of those that it can be for.</param>
public sealed record NewRuleModel(
    EnvironmentName Environment,
    IReadOnlyList<string> Scopes,
    ApprovalRuleInput Input,
    IReadOnlyList<Problem> Problems
)
{
    /// <summary>Why the visitor cannot make one; null when they can.</summary>
    public required Problem? Refusal { get; init; }
}
