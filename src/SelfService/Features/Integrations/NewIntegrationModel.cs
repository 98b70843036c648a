using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>What the form shows.</summary>
/// <param name="Blocked">Why it cannot be sent; null when it can.</param>
public sealed record NewIntegrationModel(
    IntegrationForm Form,
    ScopePickerModel Picker,
    IReadOnlyList<Problem> Problems,
    Problem? Blocked
)
{
    /// <summary>Why the field "For en kunde" is closed; null when it is open.</summary>
    public required Problem? CustomerRefusal { get; init; }

    /// <summary>The customer to check before anything is created; null when none is typed or known.</summary>
    public Grantee? Customer { get; init; }

    /// <summary>Whether it was sent to search for scopes.</summary>
    public bool Searched { get; init; }
}
