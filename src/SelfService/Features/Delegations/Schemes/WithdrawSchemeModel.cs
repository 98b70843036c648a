using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;

namespace Portvakt.SelfService.Features.Delegations.Schemes;

/// <summary>A scheme that is about to go out of the offer.</summary>
/// <param name="Delegations">How many have delegated it, and keep that.</param>
/// <param name="Refusal">Why it cannot be done; null when it can.</param>
public sealed record WithdrawSchemeModel(
    DelegationScheme Scheme,
    int Delegations,
    IReadOnlyList<Problem> Problems,
    Problem? Refusal
);
