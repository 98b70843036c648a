using System.Diagnostics;

namespace Bench.Sender;

/// <summary>A closed loop: each connection sends its next request when the last was answered.</summary>
internal static class Load
{
    /// <summary>Runs until the time is up or the requests are.</summary>
    public static async Task<Result> Run(
        Target target,
        Assertions assertions,
        int connections,
        int seconds,
        int count
    )
    {
        var (requests, start) = assertions.Sign(count, seconds);
        var pairCost = Limit.PairCost();
        await Until(start);
        var open = await Connection.OpenMany(target.Port, connections);
        var next = -1;
        var round = new Round(target, count, pairCost);
        await Task.WhenAll(open.Select(c => Task.Run(() => Loop(c))));
        var result = round.End();
        open.ForEach(connection => connection.Dispose());
        return result;

        async Task Loop(Connection connection)
        {
            while (round.Elapsed.TotalSeconds < seconds)
            {
                var mine = Interlocked.Increment(ref next);
                if (mine >= count)
                    return;
                var begun = Stopwatch.GetTimestamp();
                round.Note(mine, begun, await connection.Ask(requests[mine]));
            }
        }
    }

    /// <summary>Waits for the moment from which grants may be sent.</summary>
    public static async Task Until(DateTimeOffset start)
    {
        var wait = start - TimeProvider.System.GetUtcNow();
        if (wait > TimeSpan.Zero)
            await Task.Delay(wait);
    }
}
