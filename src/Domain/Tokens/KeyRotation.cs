using Portvakt.Domain.Environments;

namespace Portvakt.Domain.Tokens;

/// <summary>When a signing key gets a successor, and when it may be forgotten.</summary>
public static class KeyRotation
{
    /// <summary>
    /// From when a key that is published now shall sign; null when none is due. Due is one so early that it has been
    /// listed for <see cref="SigningPolicy.PublishAhead"/> when its predecessor's time is over, and at once when the
    /// environment's algorithm was changed.
    /// </summary>
    /// <param name="keys">The environment's keys, at least one.</param>
    public static DateTimeOffset? Due(
        IReadOnlyCollection<SigningKey> keys,
        SigningPolicy policy,
        DateTimeOffset now
    )
    {
        var newest = keys.MaxBy(key => key.ActiveAt)!;
        if (newest.ActiveAt > now)
            return null;
        var ahead = now + policy.PublishAhead;
        var due =
            newest.Algorithm != policy.Algorithm || ahead >= newest.ActiveAt + policy.RotateEvery;
        return due ? ahead : null;
    }

    /// <summary>
    /// When a key is no longer listed, given that its successor signs from <paramref name="successorSigns"/> on: the
    /// last token that it may have signed has then expired.
    /// </summary>
    public static DateTimeOffset RetiresAt(DateTimeOffset successorSigns, TimeSpan longestToken) =>
        successorSigns + longestToken;
}
