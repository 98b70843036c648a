namespace Portvakt.SelfService.Features.Delegations;

/// <summary>What the last step of "Deleger nytt API" sends.</summary>
/// <param name="Chosen">Schemes, or scopes that are in none.</param>
/// <param name="LastDay">yyyy-MM-dd; empty for no end.</param>
internal sealed record GiveDelegationsInput(
    string? Supplier,
    IReadOnlyList<Guid> Chosen,
    string? LastDay,
    string? Note
);
