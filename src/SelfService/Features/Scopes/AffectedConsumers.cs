namespace Portvakt.SelfService.Features.Scopes;

/// <summary>Whom it hits when a scope ends or works again.</summary>
/// <param name="Rows">Those with access, with how many of their integrations have the scope; by name.</param>
/// <param name="Others">How many integrations of organisations without access of their own have it.</param>
public sealed record AffectedConsumers(
    IReadOnlyList<(AccessRow Access, int Clients)> Rows,
    int Others
);
