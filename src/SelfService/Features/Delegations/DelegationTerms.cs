namespace Portvakt.SelfService.Features.Delegations;

/// <summary>How delegations that are given together are given.</summary>
/// <param name="LastDay">The last day that they hold, Norwegian time; null without end.</param>
/// <param name="Note">What the consumer remembers them by; null for nothing.</param>
internal sealed record DelegationTerms(DateOnly? LastDay, string? Note);
