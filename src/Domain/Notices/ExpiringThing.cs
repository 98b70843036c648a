namespace Portvakt.Domain.Notices;

/// <summary>Something that runs out.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Which one, for good: a row's identifier, or a fingerprint.</param>
/// <param name="Name">Which one, as people know it: a kid, a scope.</param>
/// <param name="Place">Whose it is.</param>
/// <param name="Ends">When it is over.</param>
public sealed record ExpiringThing(
    ExpiringKind Kind,
    string Id,
    string Name,
    NoticePlace Place,
    DateTimeOffset Ends
)
{
    /// <summary>
    /// What it is stopped or snoozed by, for one organisation. A new end is another thing, so that a renewed key is told of
    /// again.
    /// </summary>
    public string Key => $"{Kind}:{Id}:{Place.Owner}:{Ends.ToUnixTimeSeconds()}";

    /// <summary>What one step of it is said under.</summary>
    internal string KeyOf(int step) => $"{Key}:{step}";
}
