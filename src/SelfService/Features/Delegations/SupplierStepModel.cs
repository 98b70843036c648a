using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.SelfService.Features.Delegations;

/// <summary>The first step: whose number.</summary>
/// <param name="Found">Null until a number was looked up.</param>
public sealed record SupplierStepModel(
    EnvironmentName Environment,
    string? Typed,
    Supplier? Found,
    IReadOnlyList<Problem> Problems
)
{
    /// <summary>Why nothing can be delegated now.</summary>
    public required Problem? Refusal { get; init; }
}
