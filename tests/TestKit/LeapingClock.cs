using Microsoft.Extensions.Time.Testing;

namespace Portvakt.TestKit;

/// <summary>Long ways through the time of a running server.</summary>
public static class LeapingClock
{
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(1);

    /// <summary>
    /// Puts the clock forward at once, as when a machine slept: what looks every second looks once and finds much to do.
    /// Advancing by days lets every timer go off for every second of them, which is minutes of work.
    /// </summary>
    public static void Leap(this FakeTimeProvider clock, TimeSpan by)
    {
        clock.AdjustTime(clock.GetUtcNow() + by - Tick);
        clock.Advance(Tick);
    }
}
