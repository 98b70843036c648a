using System.Diagnostics;

namespace Portvakt.TestKit;

/// <summary>Waits for what another process or thread is about to do.</summary>
public static class Wait
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(25);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(400);

    /// <summary>
    /// Asks again and again, the longer it takes the seldomer: asking is work too. False when <paramref name="limit"/> has
    /// passed without a yes.
    /// </summary>
    public static async Task<bool> Until(
        Func<Task<bool>> condition,
        TimeSpan limit,
        CancellationToken stop = default
    )
    {
        var clock = Stopwatch.StartNew();
        var pause = Pause;
        while (!await condition())
        {
            if (clock.Elapsed > limit)
                return false;
            await Task.Delay(pause, stop);
            pause = TimeSpan.FromTicks(Math.Min(pause.Ticks * 3 / 2, LongestPause.Ticks));
        }
        return true;
    }
}
