namespace Portvakt.Store.Replay;

/// <summary>The guard's answer.</summary>
/// <param name="Result">Whether the grant may be used.</param>
/// <param name="NewestChange">
/// The newest id in the changes table when the grant was recorded; 0 when this guard does not look. A node whose
/// snapshot is older has to catch up before it answers.
/// </param>
/// <param name="RetryAfter">How long to wait when unavailable.</param>
public readonly record struct ReplayAnswer(
    ReplayResult Result,
    long NewestChange = 0,
    TimeSpan RetryAfter = default
)
{
    /// <summary>The answer when the store is busy or gone.</summary>
    public static ReplayAnswer Unavailable(TimeSpan retryAfter) =>
        new(ReplayResult.Unavailable, 0, retryAfter);
}
