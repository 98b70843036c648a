namespace Portvakt.SelfService.Features.Delegations;

/// <summary>What a provider lets consumers delegate together.</summary>
internal sealed record CreateDelegationSchemeInput(
    string? Title,
    IReadOnlyList<string> Scopes,
    string? Description = null
);
