using System.Collections.Concurrent;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Tokens;

namespace Portvakt.TokenServer.Directory;

/// <summary>
/// What the token server knows about one environment, all in memory. Entries are immutable and replaced whole, so a
/// request reads without locks while a change is taken in.
/// </summary>
public sealed class EnvironmentDirectory : IGrantFacts
{
    private readonly ConcurrentDictionary<string, ClientFacts> clients = new(
        StringComparer.Ordinal
    );
    private readonly ConcurrentDictionary<string, ScopeFacts> scopes = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<long, AccessSpan> accesses = new();
    private readonly ConcurrentDictionary<string, OrganisationId> prefixes = new(
        StringComparer.Ordinal
    );
    private readonly Numbers<string> scopeNumbers = new(StringComparer.Ordinal);
    private readonly Numbers<OrganisationId> organisationNumbers = new(
        EqualityComparer<OrganisationId>.Default
    );
    private volatile ITokenSigner[] signers = [];

    /// <summary>Active clients.</summary>
    public int ClientCount => clients.Count;

    public ClientFacts? FindClient(string clientId) => clients.GetValueOrDefault(clientId);

    public ScopeFacts? FindScope(string name) => scopes.GetValueOrDefault(name);

    public bool HasAccess(ScopeFacts scope, OrganisationId organisation, DateTimeOffset now) =>
        accesses.TryGetValue(
            Pair(scope.Number, organisationNumbers.Find(organisation)),
            out var span
        ) && span.HoldsAt(now.ToUnixTimeMilliseconds());

    public IReadOnlyCollection<string> PrefixesOf(OrganisationId organisation) =>
        [.. prefixes.Where(p => p.Value == organisation).Select(p => p.Key).Order()];

    /// <summary>Delegations, system users and consents.</summary>
    public DelegationRegister Register { get; } = new();

    /// <summary>The key that signs now: of those that may, the one that became active last. Null when there is none.</summary>
    public ITokenSigner? FindSigner(DateTimeOffset now)
    {
        ITokenSigner? found = null;
        foreach (var signer in signers)
        {
            if (
                signer.Key.MaySign(now)
                && (found is null || signer.Key.ActiveAt > found.Key.ActiveAt)
            )
                found = signer;
        }
        return found;
    }

    /// <summary>The keys that APIs shall know now, the newest first.</summary>
    public IEnumerable<SigningKey> ListedKeys(DateTimeOffset now) =>
        signers
            .Select(signer => signer.Key)
            .Where(key => key.IsListed(now))
            .OrderByDescending(key => key.ActiveAt);

    /// <summary>A key by its kid, whether APIs shall know it or not.</summary>
    public ITokenSigner? FindSigner(string keyId) =>
        signers.FirstOrDefault(s => s.Key.KeyId == keyId);

    internal int ScopeNumber(string name) => scopeNumbers.Of(name);

    internal void Put(ClientFacts client) => clients[client.ClientId] = client;

    internal void RemoveClient(string clientId) => clients.TryRemove(clientId, out _);

    internal void Put(ScopeFacts scope) => scopes[scope.Name] = scope;

    /// <param name="owner">Null for a prefix that counts no more.</param>
    internal void PutPrefix(string prefix, OrganisationId? owner)
    {
        if (owner is { } known)
            prefixes[prefix] = known;
        else
            prefixes.TryRemove(prefix, out _);
    }

    internal void PutAccess(string scope, OrganisationId organisation, AccessSpan span) =>
        accesses[Pair(scopeNumbers.Of(scope), organisationNumbers.Of(organisation))] = span;

    internal void RemoveAccess(string scope, OrganisationId organisation) =>
        accesses.TryRemove(
            Pair(scopeNumbers.Of(scope), organisationNumbers.Of(organisation)),
            out _
        );

    internal void PutSigners(IEnumerable<ITokenSigner> all) => signers = [.. all];

    private static long Pair(int scope, int organisation) =>
        ((long)scope << 32) | (uint)organisation;
}
