using System.Diagnostics;

namespace Bench.Sender;

/// <summary>Keeps the account of one round while it runs.</summary>
internal sealed class Round
{
    private readonly Target target;
    private readonly double[] times;
    private readonly double pairCost;
    private readonly (double Server, double Database) cpu;
    private readonly Stopwatch watch;
    private int failures;
    private string? firstFailure;

    /// <param name="target">Who is measured.</param>
    /// <param name="count">The most requests.</param>
    /// <param name="pairCost">Milliseconds of CPU of one verification and one signature.</param>
    public Round(Target target, int count, double pairCost)
    {
        this.target = target;
        this.pairCost = pairCost;
        times = new double[count];
        cpu = target.CpuTime();
        watch = Stopwatch.StartNew();
    }

    public TimeSpan Elapsed => watch.Elapsed;

    /// <summary>Notes that request <paramref name="number"/>, due at <paramref name="begun"/>, was answered now.</summary>
    public void Note(int number, long begun, string? failure)
    {
        times[number] = Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
        if (failure is null)
            return;
        Interlocked.Increment(ref failures);
        Interlocked.CompareExchange(ref firstFailure, failure, null);
    }

    public Result End()
    {
        var elapsed = watch.Elapsed.TotalSeconds;
        var after = target.CpuTime();
        var sent = times.Where(time => time > 0).Order().ToArray();
        return new Result
        {
            Tokens = sent.Length - failures,
            Seconds = elapsed,
            Rate = (sent.Length - failures) / elapsed,
            ServerCpu = (after.Server - cpu.Server) / sent.Length,
            DatabaseCpu = (after.Database - cpu.Database) / sent.Length,
            PairCost = pairCost,
            Median = sent[sent.Length / 2],
            P99 = sent[sent.Length * 99 / 100],
            Memory = target.Memory(),
            Failures = failures,
            FirstFailure = firstFailure,
        };
    }
}
