using System.Diagnostics;

namespace Portvakt.TestKit;

/// <summary>Waits for what another process or thread is about to do.</summary>
public static class Wait
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(25);

    /// <summary>Asks again and again; false when <paramref name="limit"/> has passed without a yes.</summary>
    public static async Task<bool> Until(
        Func<Task<bool>> condition,
        TimeSpan limit,
        CancellationToken stop = default
    )
    {
        var clock = Stopwatch.StartNew();
        while (!await condition())
        {
            if (clock.Elapsed > limit)
                return false;
            await Task.Delay(Pause, stop);
        }
        return true;
    }
}
