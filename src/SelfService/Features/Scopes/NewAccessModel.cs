using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>The first step: whose number.</summary>
public sealed record NewAccessModel(
    EnvironmentName Environment,
    Scope Scope,
    TypedAccess Typed,
    IReadOnlyList<Problem> Problems
)
{
    /// <summary>Why access cannot be given now; the form is not shown then.</summary>
    public required Problem? Refusal { get; init; }
}
