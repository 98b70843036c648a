namespace Portvakt.SelfService.Features.Delegations;

/// <summary>What became of the chosen delegations.</summary>
/// <param name="Given">Their ids.</param>
internal sealed record DelegationReceipt(
    IReadOnlyList<Guid> Given,
    IReadOnlyList<FailedDelegation> Failed
);
