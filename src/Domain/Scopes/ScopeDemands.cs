namespace Portvakt.Domain.Scopes;

/// <summary>What a scope asks of people who sign in (requires_… on the wire).</summary>
public sealed record ScopeDemands(
    bool UserConsent = false,
    bool UserAuthentication = false,
    bool PseudonymousTokens = false
);
