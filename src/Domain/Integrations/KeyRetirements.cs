namespace Portvakt.Domain.Integrations;

/// <summary>Tells from when keys last gave tokens whether an old one can be removed.</summary>
public static class KeyRetirements
{
    /// <summary>How long an old key must have been silent: longer than a token and a night's batch.</summary>
    public static readonly TimeSpan Silence = TimeSpan.FromDays(1);

    /// <summary>Where <paramref name="key"/> stands among all keys of its client.</summary>
    /// <param name="lastUses">When each key last gave a token, by kid.</param>
    public static KeyRetirement Of(
        PublicKey key,
        IReadOnlyList<PublicKey> all,
        IReadOnlyDictionary<string, DateTimeOffset> lastUses,
        DateTimeOffset now
    )
    {
        if (key.StateAt(now) == KeyState.Expired)
            return KeyRetirement.Safe;
        var newer = all.Where(other =>
                other.Validity.From > key.Validity.From && other.StateAt(now) != KeyState.Expired
            )
            .ToList();
        if (newer.Count == 0)
            return KeyRetirement.NotBegun;
        if (!newer.Exists(other => lastUses.ContainsKey(other.Kid)))
            return KeyRetirement.NewUnused;
        return lastUses.TryGetValue(key.Kid, out var last) && last + Silence > now
            ? KeyRetirement.BothUsed
            : KeyRetirement.Safe;
    }
}
