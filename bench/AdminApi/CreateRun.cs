using System.Collections.Concurrent;
using System.Diagnostics;
using Bench.Clients;

namespace Bench.AdminApi;

/// <summary>
/// POST /clients, against a bare insert of the same rows into a copy of the database that nobody else uses; rounds alternate.
/// </summary>
internal static class CreateRun
{
    private const int Rounds = 3;

    private static int number = 1000;

    public static async Task Run(
        Measured measured,
        Administrator administrator,
        string orgno,
        int seconds,
        string copy
    )
    {
        await using var bare = new BareInsert(measured with { Place = copy }, orgno);
        foreach (var connections in new[] { 1, 8 })
        {
            var (calls, inserts) = (new List<Round>(), new List<Round>());
            for (var round = 0; round <= Rounds; round++)
            {
                await administrator.SignIn();
                calls.Add(
                    await Load(
                        measured,
                        connections,
                        seconds,
                        n => AtOnceRun.Create(administrator.Http, NewClient.Body(n))
                    )
                );
                inserts.Add(await Load(measured, connections, seconds, bare.Insert));
            }
            // The first round warms both up.
            Tell(measured, connections, Middle(calls[1..]), Middle(inserts[1..]));
        }
    }

    private static void Tell(Measured measured, int connections, Round call, Round insert)
    {
        Console.WriteLine(
            $"{measured.Name}: POST /clients over {connections} connection(s): {call.Rate:F0}/s, p50 {call.Times.Median:F1} ms, "
                + $"p99 {call.Times.P99:F1} ms, CPU {call.Cpu:F2} ms; bare insert {insert.Rate:F0}/s, "
                + $"p50 {insert.Times.Median:F1} ms, p99 {insert.Times.P99:F1} ms"
        );
        Console.WriteLine(
            Verdict.Line(
                $"POST through bare insert, {connections} at a time",
                call.Rate / insert.Rate,
                0.5,
                atMost: false
            )
        );
    }

    private static Round Middle(List<Round> rounds) =>
        rounds.OrderBy(round => round.Rate).ElementAt(rounds.Count / 2);

    /// <summary>A closed loop: each of the connections begins anew when its last call was answered.</summary>
    private static async Task<Round> Load(
        Measured measured,
        int connections,
        int seconds,
        Func<int, Task> work
    )
    {
        var times = new ConcurrentBag<double>();
        var before = measured.CpuTime();
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Task.Run(Loop)));
        var elapsed = watch.Elapsed.TotalSeconds;
        var cpu = (measured.CpuTime() - before) / times.Count;
        return new Round(times.Count / elapsed, Times.Of(times), cpu);

        async Task Loop()
        {
            while (watch.Elapsed.TotalSeconds < seconds)
            {
                var begun = Stopwatch.GetTimestamp();
                await work(Interlocked.Increment(ref number));
                times.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
            }
        }
    }

    /// <param name="Rate">Calls a second.</param>
    /// <param name="Cpu">Milliseconds of the server's and its database's CPU for each call.</param>
    private sealed record Round(double Rate, Times Times, double Cpu);
}
