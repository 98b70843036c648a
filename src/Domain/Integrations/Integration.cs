using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;

namespace Portvakt.Domain.Integrations;

/// <summary>A registered client: who it belongs to, what it may ask for, and the keys that it signs with.</summary>
public sealed class Integration : Aggregate
{
    private readonly List<IntegrationScope> scopes = [];
    private readonly List<PublicKey> keys = [];
    private readonly List<OnBehalfOf> onBehalfOf = [];

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

    /// <summary>How it speaks the protocols.</summary>
    public ClientSettings Settings { get; private set; } = new();

    /// <summary>What is kept of its secret; null for clients that sign.</summary>
    public ClientSecret? Secret { get; private set; }

    public bool Active { get; private set; } = true;

    /// <summary>Ties a test integration to its twin in production.</summary>
    public Guid Lineage { get; private set; }

    public string? Team { get; private set; }

    public IReadOnlyList<string> Tags { get; private set; } = [];

    public IReadOnlyList<IntegrationScope> Scopes => scopes;

    public IReadOnlyList<PublicKey> Keys => keys;

    /// <summary>Those that it signs people in for.</summary>
    public IReadOnlyList<OnBehalfOf> OnBehalfOf => onBehalfOf;

    /// <summary>Whose it is to look after: the supplier's that registered it, else its owner's.</summary>
    public OrganisationId Keeper => Supplier ?? Owner;

    /// <param name="supplier">Who registers it for <paramref name="owner"/>; null when the owner does.</param>
    /// <param name="clientId">A client id of the registrar's choice; null for a new one.</param>
    public static Integration Create(
        EnvironmentName environment,
        OrganisationId owner,
        IntegrationProperties properties,
        IEnumerable<ScopeName> scopes,
        DateTimeOffset now,
        OrganisationId? supplier = null,
        string? clientId = null
    )
    {
        var integration = new Integration
        {
            Id = Identifiers.New(now),
            Environment = environment,
            ClientId = clientId ?? Identifiers.NewClientId(),
            Owner = owner,
            Supplier = supplier,
            Kind = properties.Kind,
            Lineage = Guid.NewGuid(),
            Created = now,
            LastUpdated = now,
        };
        integration.Take(properties);
        integration.Attach(scopes);
        return integration;
    }

    /// <summary>Replaces everything that can be chosen about it but its kind, which stays.</summary>
    public void Change(
        IntegrationProperties properties,
        IReadOnlyCollection<ScopeName> wanted,
        DateTimeOffset now
    )
    {
        Take(properties);
        SetScopes(wanted, now);
    }

    /// <summary>Ends it; tokens are refused from the next request on. Nothing of it is lost.</summary>
    public void Deactivate(DateTimeOffset now)
    {
        Active = false;
        Touch(now);
    }

    /// <summary>Lets a deactivated one work again, with the keys and scopes that it had.</summary>
    public void Reactivate(DateTimeOffset now)
    {
        Active = true;
        Touch(now);
    }

    /// <summary>Gives it a new secret; the former one is refused at once.</summary>
    public void SetSecret(ClientSecret secret, DateTimeOffset now)
    {
        Secret = secret;
        Touch(now);
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
        if (KeySet.Refusal(keys, materials, now) is { } refusal)
            return refusal;
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

    /// <summary>Puts all of <paramref name="materials"/> in place of the keys that it has, or, when one is refused, none.</summary>
    public Outcome<IReadOnlyList<PublicKey>> ReplaceKeys(
        IReadOnlyList<PublicKeyMaterial> materials,
        DateTimeOffset now
    )
    {
        var replaced = KeySet.Replace(keys, materials, now);
        if (!replaced.Ok)
            return replaced;
        keys.RemoveAll(key => !replaced.Value.Contains(key));
        keys.AddRange(replaced.Value.Where(key => !keys.Contains(key)).ToList());
        Touch(now);
        return replaced;
    }

    /// <summary>Puts one key in the place of the one with its kid, or beside the others when there is none.</summary>
    public Outcome<PublicKey> PutKey(PublicKeyMaterial material, DateTimeOffset now)
    {
        var known = keys.Find(k => k.Kid == material.Kid);
        var others = keys.Where(k => k != known).ToList();
        var same = known?.IsMadeOf(material) == true;
        // The very key with the end that it has changes nothing, even when that has passed.
        if (
            !(same && known!.EndsAsIn(material))
            && KeySet.Refusal(others, [material], now) is { } refusal
        )
            return refusal;
        Touch(now);
        if (same)
            return known!.Renew(material, now);
        if (known is not null)
            keys.Remove(known);
        keys.Add(PublicKey.Create(material, now));
        return keys[^1];
    }

    /// <summary>Gives a key another year from now, or as long as its certificate lasts.</summary>
    public Outcome<PublicKey> RenewKey(string kid, DateTimeOffset now)
    {
        if (keys.Find(k => k.Kid == kid) is not { } key)
            return Problem.Of(Problems.KeyUnknown, kid);
        if (key.Prolong(now) is { } problem)
            return problem;
        Touch(now);
        return key;
    }

    /// <summary>Removes every key.</summary>
    public void RemoveKeys(DateTimeOffset now)
    {
        keys.Clear();
        Touch(now);
    }

    /// <summary>Adds one that it signs people in for; each id once.</summary>
    public Outcome<OnBehalfOf> Add(OnBehalfOf entry, DateTimeOffset now)
    {
        if (onBehalfOf.Exists(o => o.Id == entry.Id))
            return Problem.At("onbehalfof", Problems.OnBehalfOfExists, entry.Id);
        if (onBehalfOf.Count >= Integrations.OnBehalfOf.Most)
            return Problem.At("onbehalfof", Problems.ListTooLong, Integrations.OnBehalfOf.Most);
        onBehalfOf.Add(entry);
        Touch(now);
        return entry;
    }

    /// <summary>Takes one out; null when there is none with that id.</summary>
    public OnBehalfOf? RemoveOnBehalfOf(string id, DateTimeOffset now)
    {
        var entry = onBehalfOf.Find(o => o.Id == id);
        if (entry is null)
            return null;
        onBehalfOf.Remove(entry);
        Touch(now);
        return entry;
    }

    /// <summary>Notes that one of <see cref="OnBehalfOf"/> was changed.</summary>
    public void ChangedOnBehalfOf(DateTimeOffset now) => Touch(now);

    private void Take(IntegrationProperties properties)
    {
        Name = properties.Name;
        Description = properties.Description;
        TokenLifetime = properties.TokenLifetime;
        Settings = properties.Settings;
        if (!Settings.HasSecret)
            Secret = null;
    }

    private void Attach(IEnumerable<ScopeName> names) =>
        scopes.AddRange(names.Distinct().Select(name => new IntegrationScope(name)));
}
