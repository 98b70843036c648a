using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.SelfService.Features.AccessRequests;

/// <summary>What "Automatisk godkjenning" shows.</summary>
public sealed record RuleListModel(
    EnvironmentName Environment,
    IReadOnlyList<RuleRow> Rules,
    DateTimeOffset Now
)
{
    /// <summary>Whether there is a scope that a rule could be for.</summary>
    public required bool HasScopes { get; init; }

    /// <summary>Why the visitor cannot change them; null when they can.</summary>
    public required Problem? Refusal { get; init; }
}
