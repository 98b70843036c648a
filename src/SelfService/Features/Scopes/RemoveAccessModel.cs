using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>Whose access to what is about to go.</summary>
public sealed record RemoveAccessModel(
    EnvironmentName Environment,
    Scope Scope,
    AccessRow Access,
    IReadOnlyList<Problem> Problems
)
{
    /// <summary>Why it cannot be removed now; the button is not shown then.</summary>
    public required Problem? Refusal { get; init; }
}
