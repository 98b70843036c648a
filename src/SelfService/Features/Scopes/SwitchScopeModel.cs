using Portvakt.Domain.Basics;
using Portvakt.Domain.Scopes;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>A scope that is about to end, or to work again.</summary>
/// <param name="Active">What it is to become.</param>
public sealed record SwitchScopeModel(
    Scope Scope,
    bool Active,
    IReadOnlyList<AffectedConsumer> Affected,
    IReadOnlyList<Problem> Problems
)
{
    /// <summary>Most consumers that the page names.</summary>
    public const int MostShown = 100;

    /// <summary>Why it cannot be done now; the button is not shown then.</summary>
    public required Problem? Refusal { get; init; }
}
