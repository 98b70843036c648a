using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;

namespace Portvakt.Domain.Integrations;

/// <summary>A registered client: who it belongs to, what it may ask for, and the keys that it signs with.</summary>
public sealed partial class Integration : Aggregate
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

    /// <summary>What lists sort it by and find it with.</summary>
    public string SortName { get; private set; } = "";

    public string Description { get; private set; } = "";

    /// <summary>Seconds that its tokens live; null for the environment's default.</summary>
    public int? TokenLifetime { get; private set; }

    /// <summary>How it speaks the protocols.</summary>
    public ClientSettings Settings { get; private set; } = new();

    /// <summary>What is kept of its secret; null for clients that sign.</summary>
    public ClientSecret? Secret { get; private set; }

    /// <summary>When the last of its keys, or its secret, ends; null while it has none.</summary>
    public DateTimeOffset? KeysEnd { get; private set; }

    /// <summary>Whether it shows who it is by a key or a secret; what runs in a browser or on a phone cannot keep one.</summary>
    public bool NeedsKey { get; private set; } = true;

    public bool Active { get; private set; } = true;

    /// <summary>Who deactivated it; null while it is active, and where nobody noted it.</summary>
    public OrganisationId? EndedBy { get; private set; }

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

    /// <summary>Gives it a new secret; the former one is refused at once.</summary>
    public void SetSecret(ClientSecret secret, DateTimeOffset now)
    {
        Secret = secret;
        Secured(now);
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
        Secured(now);
        return added;
    }

    /// <summary>Removes a key; null when there is none with that kid. Events keep the record of it.</summary>
    public PublicKey? RemoveKey(string kid, DateTimeOffset now)
    {
        var key = keys.Find(k => k.Kid == kid);
        if (key is null)
            return null;
        keys.Remove(key);
        Secured(now);
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
        Secured(now);
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
        var key = same ? known!.Renew(material, now) : PublicKey.Create(material, now);
        if (!same)
        {
            keys.RemoveAll(k => k == known);
            keys.Add(key);
        }
        Secured(now);
        return key;
    }

    /// <summary>Gives a key another year from now, or as long as its certificate lasts.</summary>
    public Outcome<PublicKey> RenewKey(string kid, DateTimeOffset now)
    {
        if (keys.Find(k => k.Kid == kid) is not { } key)
            return Problem.Of(Problems.KeyUnknown, kid);
        if (key.Prolong(now) is { } problem)
            return problem;
        Secured(now);
        return key;
    }

    /// <summary>Removes every key.</summary>
    public void RemoveKeys(DateTimeOffset now)
    {
        keys.Clear();
        Secured(now);
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

    private void Secured(DateTimeOffset now)
    {
        NoteKeys();
        Touch(now);
    }

    private void NoteKeys() =>
        KeysEnd = Settings.HasSecret ? Secret?.Expires : keys.Max(key => key.Validity.To);

    private void Attach(IEnumerable<ScopeName> names) =>
        scopes.AddRange(names.Distinct().Select(name => new IntegrationScope(name)));
}
