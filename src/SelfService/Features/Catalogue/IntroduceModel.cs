using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;

namespace Portvakt.SelfService.Features.Catalogue;

/// <summary>What the form about a scope's contact and documentation shows.</summary>
public sealed record IntroduceModel(
    EnvironmentName Environment,
    Scope Scope,
    string? Contact,
    string? Documentation,
    IReadOnlyList<Problem> Problems
)
{
    /// <summary>Why the visitor cannot change it; null when they can.</summary>
    public required Problem? Refusal { get; init; }
}
