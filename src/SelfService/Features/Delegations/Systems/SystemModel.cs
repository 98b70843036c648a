using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;
using Portvakt.Domain.Environments;

namespace Portvakt.SelfService.Features.Delegations.Systems;

/// <summary>One system of a supplier's, and whom it has asked.</summary>
public sealed record SystemModel(
    EnvironmentName Environment,
    RegisteredSystem System,
    IReadOnlyList<SystemCustomer> Customers,
    IReadOnlyList<Problem> Problems
)
{
    public required string? Typed { get; init; }

    public required string? Reference { get; init; }

    /// <summary>Why nobody can be asked now; null when somebody can.</summary>
    public required Problem? Refusal { get; init; }
}
