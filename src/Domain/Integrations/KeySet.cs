using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Integrations;

/// <summary>The rules of a client's keys together: at most five, each kid once, none for longer than a year.</summary>
internal static class KeySet
{
    /// <summary>What stands in the way of adding <paramref name="materials"/>; null when nothing does.</summary>
    public static Problem? Refusal(
        IReadOnlyCollection<PublicKey> present,
        IReadOnlyList<PublicKeyMaterial> materials,
        DateTimeOffset now
    )
    {
        if (present.Count + materials.Count > KeyPolicy.MaxKeys)
            return Problem.At("key", Problems.KeyLimit, KeyPolicy.MaxKeys);
        if (materials.Any(m => m.Expires <= now))
            return Problem.At("key", Problems.KeyExpired);
        var kids = new HashSet<string>(present.Select(k => k.Kid), StringComparer.Ordinal);
        return materials.FirstOrDefault(m => !kids.Add(m.Kid)) is { } twice
            ? Problem.At("key", Problems.KeyDuplicateKid, twice.Kid)
            : null;
    }

    /// <summary>
    /// The set that <paramref name="materials"/> make in place of <paramref name="present"/>. A key that is there already
    /// stays the same one: with the end that it has, nothing changes, even when that has passed; without an end it
    /// begins a new year.
    /// </summary>
    public static Outcome<IReadOnlyList<PublicKey>> Replace(
        IReadOnlyCollection<PublicKey> present,
        IReadOnlyList<PublicKeyMaterial> materials,
        DateTimeOffset now
    )
    {
        var pairs = materials
            .Select(m => (Material: m, Known: present.FirstOrDefault(k => k.IsMadeOf(m))))
            .ToList();
        var asked = pairs.ConvertAll(p =>
            p.Known?.EndsAsIn(p.Material) == true ? p.Material with { Expires = null } : p.Material
        );
        if (Refusal([], asked, now) is { } refusal)
            return refusal;
        return pairs.ConvertAll(p =>
            p.Known is null ? PublicKey.Create(p.Material, now) : p.Known.Renew(p.Material, now)
        );
    }
}
