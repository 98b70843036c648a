using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>The second step: is it this organisation.</summary>
public sealed record ConfirmAccessModel(
    EnvironmentName Environment,
    Scope Scope,
    Consumer Consumer,
    TypedAccess Typed
)
{
    /// <summary>The last day that it is to hold; null for no end.</summary>
    public required DateOnly? LastDay { get; init; }
}
