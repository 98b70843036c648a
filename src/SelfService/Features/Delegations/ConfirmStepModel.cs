using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Delegations;

/// <summary>The last step: everything to check.</summary>
public sealed record ConfirmStepModel(
    DelegationDraft Draft,
    Supplier Supplier,
    IReadOnlyList<DelegableApi> Chosen,
    string? LastDay,
    string? Note,
    IReadOnlyList<Problem> Problems
)
{
    /// <summary>Why it cannot be confirmed now.</summary>
    public required Problem? Refusal { get; init; }

    /// <summary>Whether there is more than one organisation to delegate for.</summary>
    public required bool CanForSeveral { get; init; }
}
