using System.Diagnostics;

namespace Bench.Sender;

/// <summary>What one round gave.</summary>
/// <param name="Rate">Tokens a second.</param>
/// <param name="CpuPerToken">Milliseconds of the server's CPU.</param>
/// <param name="Median">Milliseconds.</param>
/// <param name="P99">Milliseconds.</param>
/// <param name="Memory">Megabytes (RSS) at the end of the round.</param>
/// <param name="Failures">Answers that were no token.</param>
internal sealed record Result(
    int Tokens,
    double Rate,
    double CpuPerToken,
    double Median,
    double P99,
    double Memory,
    int Failures
);

/// <summary>A closed loop: each connection sends its next request when the last was answered.</summary>
internal static class Load
{
    /// <summary>Runs until the time is up or the requests are.</summary>
    public static async Task<Result> Run(
        Target server,
        Assertions assertions,
        int connections,
        int seconds,
        int count
    )
    {
        var (requests, start) = assertions.Sign(count, server.Port, seconds);
        var wait = start - TimeProvider.System.GetUtcNow();
        if (wait > TimeSpan.Zero)
            await Task.Delay(wait);
        var open = new List<Connection>();
        for (var i = 0; i < connections; i++)
            open.Add(await Connection.Open(server.Port));

        var next = -1;
        var failures = 0;
        var times = new double[count];
        var cpu = server.CpuTime();
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(open.Select(c => Task.Run(() => Loop(c))));
        var elapsed = watch.Elapsed.TotalSeconds;
        cpu = server.CpuTime() - cpu;
        open.ForEach(connection => connection.Dispose());

        var sent = times.Where(time => time > 0).Order().ToArray();
        return new Result(
            sent.Length - failures,
            (sent.Length - failures) / elapsed,
            cpu / Math.Max(1, sent.Length),
            sent[sent.Length / 2],
            sent[sent.Length * 99 / 100],
            server.Memory(),
            failures
        );

        async Task Loop(Connection connection)
        {
            while (watch.Elapsed.TotalSeconds < seconds)
            {
                var mine = Interlocked.Increment(ref next);
                if (mine >= count)
                    return;
                var begun = Stopwatch.GetTimestamp();
                if (!await connection.Ask(requests[mine]))
                    Interlocked.Increment(ref failures);
                times[mine] = Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
            }
        }
    }
}
