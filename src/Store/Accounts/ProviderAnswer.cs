namespace Portvakt.Store.Accounts;

/// <summary>What is kept of a provider's answer.</summary>
public sealed record ProviderAnswer(
    string Issuer,
    string? Session,
    string? Acr,
    DateTimeOffset AuthenticatedAt,
    string? ToldRights
);
