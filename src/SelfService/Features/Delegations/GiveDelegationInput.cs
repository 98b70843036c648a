using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Delegations;

/// <summary>What to delegate, and to whom.</summary>
/// <param name="LastDay">The last day that it holds, Norwegian time; null without end.</param>
/// <param name="SchemeId">A scheme, or a delegable scope that is in none.</param>
/// <param name="Anyway">The second click: give it though the register does not know the number.</param>
internal sealed record GiveDelegationInput(
    Guid SchemeId,
    string? Supplier,
    DateOnly? LastDay,
    bool Anyway = false,
    string? Note = null
);
