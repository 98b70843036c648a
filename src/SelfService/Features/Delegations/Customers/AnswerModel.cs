using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.SelfService.Features.Delegations.Customers;

/// <summary>What a supplier asks the organisation to delegate.</summary>
/// <param name="Code">What the link ends with.</param>
public sealed record AnswerModel(
    EnvironmentName Environment,
    string Code,
    AskedDelegation Asked,
    IReadOnlyList<Problem> Problems
)
{
    public required string? LastDay { get; init; }

    public required string? Note { get; init; }

    /// <summary>Whether there is another organisation to answer for.</summary>
    public required bool CanChoose { get; init; }

    /// <summary>Why nothing can be delegated now.</summary>
    public required Problem? Refusal { get; init; }
}
