using Portvakt.Domain.Basics;
using Portvakt.Domain.Scopes;
using Portvakt.Domain.Tokens;

namespace Portvakt.Store.Grants;

/// <summary>
/// What the rules ask about one grant, read from the database for it. Registrations are those of now, even where the
/// grant's own times are judged by another instant.
/// </summary>
/// <param name="client">The active client that would ask; null when there is none.</param>
/// <param name="scopes">The scopes that it asks for, with their rows.</param>
/// <param name="accesses">The accesses to these scopes of everybody that the grant concerns.</param>
/// <param name="now">The instant that accesses are judged by.</param>
internal sealed class StoredGrantFacts(
    ClientFacts? client,
    IReadOnlyDictionary<ScopeFacts, Guid> scopes,
    IReadOnlyList<ScopeAccess> accesses,
    DateTimeOffset now
) : IGrantFacts
{
    private readonly DateTimeOffset present = now;

    public ClientFacts? FindClient(string clientId) => client?.ClientId == clientId ? client : null;

    public ScopeFacts? FindScope(string name) => scopes.Keys.FirstOrDefault(s => s.Name == name);

    public bool HasAccess(ScopeFacts scope, OrganisationId organisation, DateTimeOffset now) =>
        accesses.Any(a =>
            a.ScopeId == scopes[scope] && a.Consumer == organisation && a.HoldsAt(present)
        );

    /// <summary>Prefixes are for tokens that are written, and none is here.</summary>
    public IReadOnlyCollection<string> PrefixesOf(OrganisationId organisation) => [];
}
