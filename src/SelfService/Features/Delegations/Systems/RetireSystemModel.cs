using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;

namespace Portvakt.SelfService.Features.Delegations.Systems;

/// <summary>A system that is about to end.</summary>
/// <param name="Refusal">Why it cannot be done; null when it can.</param>
public sealed record RetireSystemModel(
    RegisteredSystem System,
    IReadOnlyList<Problem> Problems,
    Problem? Refusal
);
