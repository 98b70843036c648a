namespace Portvakt.SelfService.Features.Delegations;

/// <summary>One that could not be given.</summary>
/// <param name="Id">The scheme, or the scope that is in none.</param>
/// <param name="Problem">The problem's code.</param>
internal sealed record FailedDelegation(Guid Id, string Problem);
