namespace Portvakt.Store.Replay;

/// <summary>What the replay guard says about a grant.</summary>
public enum ReplayResult
{
    /// <summary>Seen for the first time, and remembered before this was said.</summary>
    Recorded,

    /// <summary>Used before.</summary>
    Replayed,

    /// <summary>It could not be remembered, so no token may be issued. Another grant may succeed later.</summary>
    Unavailable,
}
