using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Tokens;

/// <summary>What the rules need to know about an active client.</summary>
/// <param name="ClientId">Its client_id, iss in the grant.</param>
/// <param name="Kind">What it signs in to; only Maskinporten clients get tokens.</param>
/// <param name="Organisation">The organisation that owns it; client_orgno on the wire.</param>
/// <param name="Supplier">The supplier that registered it for a customer; null as a rule.</param>
/// <param name="TokenLifetime">How long its tokens live; null for the environment's default.</param>
/// <param name="Scopes">The numbers (<see cref="ScopeFacts.Number"/>) of the scopes registered on it, ascending.</param>
/// <param name="Keys">Its registered keys.</param>
public sealed record ClientFacts(
    string ClientId,
    IntegrationKind Kind,
    OrganisationId Organisation,
    OrganisationId? Supplier,
    TimeSpan? TokenLifetime,
    int[] Scopes,
    IReadOnlyList<KeyFacts> Keys
)
{
    /// <summary>Whose access counts: the supplier's when it registered the client for a customer.</summary>
    public OrganisationId AccessHolder => Supplier ?? Organisation;

    /// <summary>Whether the scope is registered on the client.</summary>
    public bool Holds(ScopeFacts scope) => Array.BinarySearch(Scopes, scope.Number) >= 0;

    /// <summary>The key with that kid; kids are unique within a client.</summary>
    public KeyFacts? FindKey(string keyId)
    {
        foreach (var key in Keys)
        {
            if (key.KeyId == keyId)
                return key;
        }
        return null;
    }
}
