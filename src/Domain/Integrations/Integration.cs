using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;

namespace Portvakt.Domain.Integrations;

/// <summary>A registered client: who it belongs to, what it may ask for, and the keys that it signs with.</summary>
public sealed class Integration : Aggregate
{
    private readonly List<IntegrationScope> scopes = [];
    private readonly List<PublicKey> keys = [];

    private Integration() { }

    public EnvironmentName Environment { get; private set; }

    /// <summary>client_id on the wire; UUIDv4 when made here.</summary>
    public string ClientId { get; private set; } = "";

    public OrganisationId Owner { get; private set; }

    /// <summary>The supplier that registered it for <see cref="Owner"/>; null for an organisation's own.</summary>
    public OrganisationId? Supplier { get; private set; }

    public IntegrationKind Kind { get; private set; }

    public string Name { get; private set; } = "";

    public string Description { get; private set; } = "";

    /// <summary>Seconds that its tokens live; null for the environment's default.</summary>
    public int? TokenLifetime { get; private set; }

    public bool Active { get; private set; } = true;

    /// <summary>Ties a test integration to its twin in production.</summary>
    public Guid Lineage { get; private set; }

    public string? Team { get; private set; }

    public IReadOnlyList<string> Tags { get; private set; } = [];

    public IReadOnlyList<IntegrationScope> Scopes => scopes;

    public IReadOnlyList<PublicKey> Keys => keys;

    public static Integration Create(
        EnvironmentName environment,
        OrganisationId owner,
        IntegrationProperties properties,
        IEnumerable<ScopeName> scopes,
        DateTimeOffset now
    )
    {
        var integration = new Integration
        {
            Id = Identifiers.New(now),
            Environment = environment,
            ClientId = Identifiers.NewClientId(),
            Owner = owner,
            Kind = properties.Kind,
            Name = properties.Name,
            Description = properties.Description,
            TokenLifetime = properties.TokenLifetime,
            Lineage = Guid.NewGuid(),
            Created = now,
            LastUpdated = now,
        };
        integration.Attach(scopes);
        return integration;
    }

    /// <summary>Replaces the scopes that the client may ask for.</summary>
    public void SetScopes(IReadOnlyCollection<ScopeName> wanted, DateTimeOffset now)
    {
        scopes.RemoveAll(s => !wanted.Contains(s.Scope));
        Attach(wanted.Where(w => scopes.TrueForAll(s => s.Scope != w)));
        Touch(now);
    }

    /// <summary>Adds a key; at most five, each kid once.</summary>
    public Outcome<PublicKey> AddKey(PublicKeyMaterial material, DateTimeOffset now) =>
        AddKeys([material], now).Then<PublicKey>(added => added[0]);

    /// <summary>Adds all of <paramref name="materials"/> or, when anything is in the way of one, none.</summary>
    public Outcome<IReadOnlyList<PublicKey>> AddKeys(
        IReadOnlyList<PublicKeyMaterial> materials,
        DateTimeOffset now
    )
    {
        if (keys.Count + materials.Count > KeyPolicy.MaxKeys)
            return Problem.At("key", Problems.KeyLimit, KeyPolicy.MaxKeys);
        if (materials.Any(m => m.Expires <= now))
            return Problem.At("key", Problems.KeyExpired);
        var kids = new HashSet<string>(keys.Select(k => k.Kid), StringComparer.Ordinal);
        if (materials.FirstOrDefault(m => !kids.Add(m.Kid)) is { } twice)
            return Problem.At("key", Problems.KeyDuplicateKid, twice.Kid);
        var added = materials.Select(m => PublicKey.Create(m, now)).ToList();
        keys.AddRange(added);
        Touch(now);
        return added;
    }

    /// <summary>Removes a key; null when there is none with that kid. Events keep the record of it.</summary>
    public PublicKey? RemoveKey(string kid, DateTimeOffset now)
    {
        var key = keys.Find(k => k.Kid == kid);
        if (key is null)
            return null;
        keys.Remove(key);
        Touch(now);
        return key;
    }

    private void Attach(IEnumerable<ScopeName> names) =>
        scopes.AddRange(names.Distinct().Select(name => new IntegrationScope(name)));
}
