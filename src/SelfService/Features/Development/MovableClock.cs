namespace Portvakt.SelfService.Features.Development;

/// <summary>
/// A clock that can be set, for trying out what happens in weeks or months. Timers go on as before: what is due at a moment is
/// looked for at their next turn.
/// </summary>
/// <param name="real">The clock that it runs beside.</param>
public sealed class MovableClock(TimeProvider real) : TimeProvider
{
    private long ahead;

    /// <summary>How far it is from the real one.</summary>
    public TimeSpan Ahead => TimeSpan.FromTicks(Interlocked.Read(ref ahead));

    public override TimeZoneInfo LocalTimeZone => real.LocalTimeZone;

    public override long TimestampFrequency => real.TimestampFrequency;

    /// <summary>Moves it from where it stands; back as well.</summary>
    public void Move(TimeSpan by) => Interlocked.Add(ref ahead, by.Ticks);

    /// <summary>Sets it back to the real time.</summary>
    public void Reset() => Interlocked.Exchange(ref ahead, 0);

    public override DateTimeOffset GetUtcNow() => real.GetUtcNow() + Ahead;

    public override long GetTimestamp() => real.GetTimestamp();

    public override ITimer CreateTimer(
        TimerCallback callback,
        object? state,
        TimeSpan dueTime,
        TimeSpan period
    ) => real.CreateTimer(callback, state, dueTime, period);
}
