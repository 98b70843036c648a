using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.SelfService.Features.Delegations;

/// <summary>What is about to be taken back, from one supplier.</summary>
/// <param name="Action">Where the form is sent.</param>
/// <param name="Rows">At least one, all of the same supplier.</param>
public sealed record WithdrawModel(
    EnvironmentName Environment,
    string Action,
    IReadOnlyList<DelegationRow> Rows,
    IReadOnlyList<Problem> Problems
)
{
    /// <summary>Why it cannot be done now.</summary>
    public required Problem? Refusal { get; init; }
}
