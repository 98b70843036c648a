using System.Diagnostics;
using System.Threading.Channels;

namespace Bench.Sender;

/// <summary>
/// An open loop: requests fall due at a rate, whether or not earlier ones were answered. One that finds every connection
/// busy waits, and its wait counts.
/// </summary>
internal static class OpenLoad
{
    private const int Connections = 128;

    /// <summary>Sends <paramref name="rate"/> requests a second for so many seconds.</summary>
    public static async Task<Result> Run(
        Target target,
        Assertions assertions,
        double rate,
        int seconds
    )
    {
        var count = (int)(rate * seconds);
        var (requests, start) = assertions.Sign(count, seconds);
        var pairCost = Limit.PairCost();
        await Load.Until(start);
        var open = await Connection.OpenMany(target.Port, Connections);
        var due = Channel.CreateUnbounded<(int Number, long Begun)>();
        var round = new Round(target, count, pairCost);
        var pace = new Thread(() => Pace(due.Writer, round, count, rate));
        pace.Start();
        await Task.WhenAll(open.Select(c => Task.Run(() => Loop(c))));
        pace.Join();
        var result = round.End();
        open.ForEach(connection => connection.Dispose());
        return result;

        async Task Loop(Connection connection)
        {
            await foreach (var (number, begun) in due.Reader.ReadAllAsync())
                round.Note(number, begun, await connection.Ask(requests[number]));
        }
    }

    /// <summary>Each millisecond lets go what has fallen due; a request's time runs from then.</summary>
    private static void Pace(
        ChannelWriter<(int Number, long Begun)> due,
        Round round,
        int count,
        double rate
    )
    {
        for (var next = 0; next < count; Thread.Sleep(1))
        {
            var now = Stopwatch.GetTimestamp();
            var until = Math.Min(count, (int)(round.Elapsed.TotalSeconds * rate));
            while (next < until)
                due.TryWrite((next++, now));
        }
        due.Complete();
    }
}
