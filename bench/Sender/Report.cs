namespace Bench.Sender;

/// <summary>Prints rounds as they end, and the table.</summary>
internal static class Report
{
    public static void Line(string round, Target target, Result r)
    {
        Console.WriteLine(
            $"{round, -8} {target.Name, -27} {r.Rate, 6:F0} tokens/s  CPU ms {r.ServerCpu:F3} + {r.DatabaseCpu:F3}  "
                + $"ratio {r.Ratio:F2}  p50 {r.Median, 6:F2} ms  p99 {r.P99, 6:F2} ms  RSS {r.Memory, 4:F0} MB  "
                + $"{r.Tokens} tokens, {r.Failures} failures"
        );
        if (r.FirstFailure is { } failure)
            Console.WriteLine($"  first failure: {failure.ReplaceLineEndings(" ")}");
    }

    public static void Table(Dictionary<Target, Result> medians, double limit, int rounds)
    {
        Console.WriteLine($"\nMedians of {rounds} alternating rounds");
        Console.WriteLine(
            $"| {"", -27} | tokens/s | server CPU ms | database CPU ms | p50 ms | p99 ms | RSS MB | of L | of floor | ratio |"
        );
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|---|");
        foreach (var (target, r) in medians)
        {
            var floor = medians.FirstOrDefault(m => m.Key.Name == target.Floor).Value;
            var share = floor is null ? "" : $"{r.Rate / floor.Rate:P0}";
            Console.WriteLine(
                $"| {target.Name, -27} | {r.Rate, 8:F0} | {r.ServerCpu, 13:F3} | {r.DatabaseCpu, 15:F3} | {r.Median, 6:F2} | "
                    + $"{r.P99, 6:F2} | {r.Memory, 6:F0} | {r.Rate / limit, 4:P0} | {share, 8} | {r.Ratio, 5:F2} |"
            );
        }
        Console.WriteLine(
            $"\nratio: server and database CPU for each token, in verify+sign pairs just before the round"
        );
    }
}
